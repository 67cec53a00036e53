package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.outline.Fault;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.outline.Question;
import org.junit.jupiter.api.Test;

final class OutlineTest {

  @Test
  void putsRedFlagsFirstAndThenWhatCostsMost() {
    assertThat(outline(Reports.concern()).faults())
        .extracting(Fault::cost)
        .containsExactly(14, 15, 10, 4);
  }

  @Test
  void chargesWhatWasHeldToTheFaultThatHoldsIt() {
    Fault worst = outline(Reports.concern()).faults().getFirst();

    assertThat(worst.where())
        .isEqualTo("Layer separation · concern at best, which took 2 of these points");
  }

  @Test
  void namesOneRootCauseOnce() {
    assertThat(outline(UncompiledReport.report()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.cost()).isEqualTo(100))
        .satisfies(fault -> assertThat(fault.where()).isEqualTo("6 criteria"))
        .satisfies(fault -> assertThat(fault.proofs()).hasSize(2));
  }

  @Test
  void showsEachProofOnce() {
    assertThat(outline(Reports.acceptable()).faults())
        .allSatisfy(fault -> assertThat(fault.proofs()).hasSize(1));
  }

  @Test
  void asksAboutTheWorstFirst() {
    Outline outline = outline(Reports.acceptable());

    assertThat(outline.questions())
        .extracting(Question::text)
        .startsWith(ExpenseRubric.ANSWERS_200.texts().followUp())
        .endsWith("What did you need the environment for?")
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsTheCandidateNothingHidden() {
    String feedback = outline(Reports.acceptable()).feedback().toString();

    assertThat(feedback).doesNotContain("CreatesExpense", "12.50", "What does 201");
  }

  private static Outline outline(GradeReport report) {
    return Outline.of((Verdict.Graded) report.verdict());
  }
}
