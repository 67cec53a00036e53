package io.livegrade.cli;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.Timing;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Where the time of a grading went, for whoever wants it to take less. */
final class StageAccount {

  private StageAccount() {}

  /**
   * Prints a line for each stage. Stages overlap, so they do not add up to the whole.
   *
   * @param reports how long it took to write and print them
   */
  static void print(GradeReport report, Duration reports, PrintWriter error) {
    if (report.verdict() instanceof Verdict.Graded graded) {
      graded.run().conditions().timings().forEach(timing -> print(timing, error));
    }
    print(new Timing("reports", reports), error);
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(
            began -> print(new Timing("in all", Duration.between(began, Instant.now())), error));
  }

  private static void print(Timing timing, PrintWriter error) {
    error.println(
        String.format(
            Locale.ROOT, "  %-16s %6.2f s", timing.stage(), timing.took().toMillis() / 1000.0));
  }
}
