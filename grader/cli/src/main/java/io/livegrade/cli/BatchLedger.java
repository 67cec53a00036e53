package io.livegrade.cli;

import io.livegrade.grading.batch.Ledger;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Marks;
import io.livegrade.model.report.GradeReport;
import io.livegrade.report.batch.BatchFolder;
import io.livegrade.report.text.Inert;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Keeps what a batch grades in its folder, and says how far it has come. */
final class BatchLedger implements Ledger {

  /** So long a page may lag behind; drawing it takes longer the more it lists. */
  private static final Duration BETWEEN_DRAWINGS = Duration.ofSeconds(10);

  private final BatchFolder folder;
  private final int expected;
  private final Progress progress;
  private final Consumer<String> lines;
  private final BooleanSupplier ending;
  private final Pace pace;
  private int kept;
  private long drawn = System.nanoTime();

  /**
   * @param expected how many gradings there will be
   * @param lines is told each result
   * @param ending whether this process is being ended, and nothing means anything any more
   */
  BatchLedger(
      BatchFolder folder,
      int expected,
      Progress progress,
      Consumer<String> lines,
      BooleanSupplier ending) {
    this.folder = folder;
    this.expected = expected;
    this.progress = progress;
    this.lines = lines;
    this.ending = ending;
    this.pace = new Pace(expected, System.nanoTime());
  }

  @Override
  public boolean keep(BatchEntry entry, GradeReport report) {
    if (ending.getAsBoolean()) {
      return false;
    }
    folder.keep(entry, report);
    say(entry);
    return true;
  }

  private synchronized void say(BatchEntry entry) {
    kept++;
    progress.clear();
    lines.accept(
        "%d of %d  %s: %s  %s"
            .formatted(
                kept, expected, entry.origin().name(), words(entry.marks()), folder.page(entry)));
    progress.show(pace.line(kept, System.nanoTime()));
    if (System.nanoTime() - drawn > BETWEEN_DRAWINGS.toNanos()) {
      folder.summarize();
      drawn = System.nanoTime();
    }
  }

  synchronized String wordsWhenStopped() {
    progress.clear();
    return Inert.line(
        "grade: stopped; %d of %d are graded and kept in %s. The same command goes on with the rest."
            .formatted(kept, expected, folder.path()));
  }

  private static String words(Marks marks) {
    return switch (marks) {
      case Marks.Given given ->
          "%s, %d points, %s"
              .formatted(given.level().word(), given.points(), given.passed() ? "pass" : "no pass");
      case Marks.Missing(String reason) -> "not graded: " + reason;
    };
  }
}
