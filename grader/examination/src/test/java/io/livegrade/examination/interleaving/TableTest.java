package io.livegrade.examination.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.stub.ScheduleReport.Course;
import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.examination.rewriting.Site;
import io.livegrade.model.run.Interleaving;
import io.livegrade.model.run.Interleaving.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {

  private static final List<Site> SITES =
      List.of(
          new Site("Counter.java", 3, "increment", "reads count"),
          new Site("Counter.java", 3, "increment", "writes count"),
          new Site("Counter.java", 9, "value", "enters synchronized value()"));

  private final List<Integer> steps = new ArrayList<>();

  @SuppressWarnings("EnumOrdinal") // what is sent
  private TableTest step(StepKind kind, int thread, int site, int argument) {
    steps.addAll(List.of(kind.ordinal(), thread, site, argument));
    return this;
  }

  private Interleaving table() {
    Course course =
        new Course(
            List.of("main", "T1 increment()", "T2 value()"),
            List.of("Counter"),
            steps.stream().mapToInt(Integer::intValue).toArray());
    return new Table(course, SITES)
        .interleaving("It broke.", "It holds.", "It did not.", List.of(), List.of());
  }

  @Test
  void startsWithTheCallersAndFoldsTheStepsOfALine() {
    step(StepKind.STEP, 0, 1, -1);
    step(StepKind.CALLERS_START, 0, -1, -1);
    step(StepKind.STEP, 1, 0, -1);
    step(StepKind.STEP, 1, 1, -1);
    step(StepKind.STEP, 0, 0, -1);

    Interleaving table = table();

    assertThat(table.threads()).containsExactly("T1 increment()");
    assertThat(table.steps())
        .containsExactly(new Step(0, "reads count, writes count", "Counter.java", 3, List.of()));
  }

  @Test
  void saysWhatIsHeldAndByWhomItIsFoundTaken() {
    step(StepKind.CALLERS_START, 0, -1, -1);
    step(StepKind.TAKES, 2, 2, 0);
    step(StepKind.FINDS_TAKEN, 1, 2, 0);
    step(StepKind.GIVES, 2, 2, 0);
    step(StepKind.ENDS, 2, 2, -1);

    assertThat(table().steps())
        .containsExactly(
            new Step(1, "takes Counter", "Counter.java", 9, List.of("Counter")),
            new Step(0, "finds Counter taken by T2", "Counter.java", 9, List.of()),
            new Step(1, "gives up Counter", "Counter.java", 9, List.of()),
            new Step(1, "ends", "", 0, List.of()));
  }

  @Test
  void neverShowsMoreThanThirtyRows() {
    step(StepKind.CALLERS_START, 0, -1, -1);
    for (int i = 0; i < 100; i++) {
      step(StepKind.STEP, 1 + i % 2, i % 3, -1);
    }

    assertThat(table().steps()).hasSize(30);
  }
}
