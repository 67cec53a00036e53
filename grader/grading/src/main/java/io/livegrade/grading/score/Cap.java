package io.livegrade.grading.score;

import io.livegrade.model.Level;

/**
 * That something observed limits a level.
 *
 * @param level the best still reachable
 * @param words why, one plain sentence
 * @param sighting what shows it
 */
record Cap(Level level, String words, Sighting sighting) {}
