package io.livegrade.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.Calibration.Case;
import io.livegrade.examination.subject.Defect;
import io.livegrade.model.run.Interleaving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Judges every submission of known worth again and again, each time in a new JVM, several at once.
 * Named so that no build runs it; {@code grader/bench/races} does.
 */
final class CalibrationBench {

  private static final int RUNS = Integer.getInteger("livegrade.runs", 100);

  @TempDir private Path folder;

  /** What came of one case in all runs. */
  private record Line(Case subject, int found, int explanations, Duration median) {

    boolean isRight() {
      return subject.finds().isEmpty() ? found == 0 : found == RUNS && explanations == 1;
    }

    @Override
    public String toString() {
      return "%-5s %-40s %4d found in %4d runs, %d explanations, median %5d ms"
          .formatted(
              isRight() ? "ok" : "WRONG", subject, found, RUNS, explanations, median.toMillis());
    }
  }

  @Test
  void findsEachBugEachTimeAndNothingElse() throws IOException {
    try (OpenSandbox sandbox = new OpenSandbox();
        Calibration calibration = new Calibration(sandbox, folder)) {
      List<Line> lines =
          Stream.concat(Calibration.racy().stream(), Calibration.correct().stream())
              .parallel()
              .map(subject -> judge(calibration, subject))
              .peek(System.err::println)
              .toList();
      assertThat(lines).allMatch(Line::isRight);
    }
  }

  private static Line judge(Calibration calibration, Case subject) {
    List<Long> nanos = new ArrayList<>();
    Set<Optional<Interleaving>> explanations = new HashSet<>();
    int found = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Optional<Defect> defect = judged(calibration, subject);
      nanos.add(System.nanoTime() - start);
      boolean asPlanted =
          subject.finds().isEmpty()
              || defect.map(Defect::id).filter(subject.finds()::equals).isPresent();
      if (defect.isPresent() && asPlanted) {
        found++;
        explanations.add(defect.flatMap(Defect::interleaving));
      }
    }
    return new Line(
        subject,
        found,
        explanations.size(),
        Duration.ofNanos(nanos.stream().sorted().skip(RUNS / 2).findFirst().orElse(0L)));
  }

  private static Optional<Defect> judged(Calibration calibration, Case subject) {
    try {
      return calibration.judge(subject);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
