package io.livegrade.model.run;

import java.time.Duration;

/**
 * How long a stage took. Stages overlap, so they do not add up.
 *
 * @param stage such as {@code compile}
 * @param took wall time
 */
public record Timing(String stage, Duration took) {}
