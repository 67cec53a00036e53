package io.livegrade.model.rubric;

/**
 * What a signal earns within a criterion, never lifting it above its maximum.
 *
 * @param signal what is rewarded: praise of a check, or a bonus behaviour
 * @param points what it earns, at least 1
 * @param words one sentence for the report
 */
public record Bonus(Signal signal, int points, String words) {}
