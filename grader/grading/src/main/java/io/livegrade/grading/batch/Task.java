package io.livegrade.grading.batch;

import io.livegrade.grading.submission.HandIn;
import io.livegrade.model.batch.Origin;

/**
 * A submission that is to be graded.
 *
 * @param handIn what was handed in
 * @param origin what it is called in the batch
 */
public record Task(HandIn handIn, Origin origin) {}
