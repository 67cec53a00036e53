package io.livegrade.model.proof;

import io.livegrade.model.Level;

/**
 * What a grading came to, in short.
 *
 * @param points of 100
 * @param level of the whole
 * @param passed whether the bar was met
 * @param outcome the id of how the run ended
 */
public record Marks(int points, Level level, boolean passed, String outcome) {}
