package io.livegrade.examination.interleaving;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.schedule.Result.Returned;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleReport.Course;
import io.livegrade.bridge.stub.ScheduleReport.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SoundnessTest {

  private static ScheduleReport report(int executions, int... steps) {
    Course course = new Course(List.of("main"), List.of(), steps);
    return new ScheduleReport(
        executions,
        List.of(new Outcome(List.of(new Returned(1)), 1, End.COMPLETED, List.of(), course)),
        List.of(),
        "",
        true);
  }

  @Test
  void believesWhatAnHonestProcessTells() {
    assertThatCode(() -> Soundness.require(report(402, 1, 0, 4, -1), 5, 400))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesFewerExecutionsThanThereHadToBe() {
    assertThatThrownBy(() -> Soundness.require(report(3, 1, 0, 4, -1), 5, 400))
        .hasMessageContaining("too few executions");
  }

  @Test
  void refusesPlacesAndThreadsThatDoNotExist() {
    assertThatThrownBy(() -> Soundness.require(report(402, 1, 0, 5, -1), 5, 400))
        .hasMessageContaining("an unknown place");
    assertThatThrownBy(() -> Soundness.require(report(402, 1, 1, 4, -1), 5, 400))
        .hasMessageContaining("an unknown thread");
    assertThatThrownBy(() -> Soundness.require(report(402, 99, 0, 4, -1), 5, 400))
        .hasMessageContaining("unknown kind");
    assertThatThrownBy(() -> Soundness.require(report(402, 1, 0), 5, 400))
        .hasMessageContaining("half a step");
  }
}
