package io.livegrade.model.submission;

/**
 * Files that were not looked at, counted by reason.
 *
 * @param reason in words, such as "not Java" or "build output"
 * @param files how many
 */
public record LeftOut(String reason, int files) {}
