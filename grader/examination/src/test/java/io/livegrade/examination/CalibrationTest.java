package io.livegrade.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.examination.Calibration.Case;
import io.livegrade.examination.subject.Defect;
import io.livegrade.model.run.Interleaving;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CalibrationTest {

  @TempDir private Path folder;

  private final OpenSandbox sandbox = new OpenSandbox();
  private Calibration calibration;

  @BeforeEach
  void compilePack() throws IOException {
    calibration = new Calibration(sandbox, folder);
  }

  @AfterEach
  void endSandboxes() throws IOException {
    calibration.close();
    sandbox.close();
  }

  static List<Case> racy() {
    return Calibration.racy();
  }

  static List<Case> correct() {
    return Calibration.correct();
  }

  @ParameterizedTest
  @MethodSource("racy")
  void findsEachPlantedBugAndExplainsIt(Case bug) throws IOException {
    Optional<Defect> found = calibration.judge(bug);

    assertThat(found).map(Defect::id).contains(bug.finds());
    Interleaving shown = found.flatMap(Defect::interleaving).orElseThrow();
    assertThat(shown.sentence()).isNotBlank();
    assertThat(shown.steps()).hasSizeBetween(1, 30);
    assertThat(shown.steps()).anyMatch(step -> step.file().equals(bug.name() + ".java"));
  }

  @ParameterizedTest
  @MethodSource("correct")
  void accusesNoCorrectSubmission(Case innocent) throws IOException {
    assertThat(calibration.judge(innocent)).map(Defect::getMessage).isEmpty();
  }

  @Test
  void namesWhoWaitsWhenAllCallsHaveEnded() throws IOException {
    Optional<Defect> found = calibration.judge(firstRacy(each -> each.name().equals("LockKept")));

    assertThat(found.flatMap(Defect::interleaving).orElseThrow().sentence()).contains("main");
  }

  @Test
  void showsTheSameStepsInEachSandbox() throws IOException {
    // One of each kind; the bench does it with all.
    for (String kind : List.of("race", "deadlock", "outcome")) {
      Case bug = firstRacy(each -> each.finds().equals(kind));
      assertThat(calibration.judge(bug).flatMap(Defect::interleaving))
          .isEqualTo(calibration.judge(bug).flatMap(Defect::interleaving));
    }
  }

  private static Case firstRacy(Predicate<Case> which) {
    return Calibration.racy().stream().filter(which).findFirst().orElseThrow();
  }
}
