package io.livegrade.grading.batch;

import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.report.GradeReport;

/** Keeps what a batch has graded; called by several threads. */
@FunctionalInterface
public interface Ledger {

  /**
   * Keeps one grading, so that it outlives this process.
   *
   * @return whether to go on with further submissions
   */
  boolean keep(BatchEntry entry, GradeReport report);
}
