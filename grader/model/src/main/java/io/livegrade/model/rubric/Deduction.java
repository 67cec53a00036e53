package io.livegrade.model.rubric;

import io.livegrade.model.Level;
import java.util.Optional;

/**
 * What a signal costs within a criterion. A signal costs once however often it is seen; a measure
 * costs the missing share, rounded to whole points.
 *
 * @param signal what is priced
 * @param points what it costs, at least 0
 * @param cap the best level the criterion can still reach, where the signal limits it; a measure
 *     does so only where all of it is missing
 * @param texts what people read about it
 */
public record Deduction(Signal signal, int points, Optional<Level> cap, Texts texts) {}
