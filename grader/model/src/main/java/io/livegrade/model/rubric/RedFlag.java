package io.livegrade.model.rubric;

import io.livegrade.model.Level;
import java.util.Optional;

/**
 * A signal that limits the level whatever the points say.
 *
 * @param id unique in the rubric
 * @param signal what raises it
 * @param criterion the criterion it limits; empty where it limits the whole
 * @param cap the best level still reachable
 * @param words one plain sentence
 */
public record RedFlag(
    String id, Signal signal, Optional<String> criterion, Level cap, String words) {}
