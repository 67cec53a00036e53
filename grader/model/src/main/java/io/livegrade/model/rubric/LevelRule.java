package io.livegrade.model.rubric;

/**
 * What a criterion takes for a level.
 *
 * @param from points needed, of the criterion's points; 0 for the lowest level
 * @param words what the level means, for people
 */
public record LevelRule(int from, String words) {}
