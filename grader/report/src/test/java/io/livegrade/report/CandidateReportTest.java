package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.report.Audience;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.rubric.Texts;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.Interleaving;
import io.livegrade.report.audience.CandidateReport;
import io.livegrade.report.json.JsonReport;
import io.livegrade.report.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for everything hidden in every format of the candidate's report. */
final class CandidateReportTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOSTILE")
  void hidesWhatIsHidden(ReportCase one) {
    hidesAll(one.report());
  }

  @ParameterizedTest
  @MethodSource("stored")
  void hidesWhatIsHiddenInRealReports(Path file) throws IOException {
    hidesAll(ReportReader.read(Files.readString(file), file));
  }

  static Stream<Path> stored() throws IOException {
    return StoredReportTest.stored().stream()
        .filter(file -> !file.getFileName().toString().startsWith("hostile"));
  }

  @ParameterizedTest
  @EnumSource
  void saysThatItIsTheCandidates(ReportCase one) {
    GradeReport open = CandidateReport.of(one.report());

    assertThat(open.audience()).isEqualTo(Audience.CANDIDATE);
    assertThat(CandidateReport.of(open)).isSameAs(open);
    assertThat(ReportReader.read(JsonReport.render(open), Path.of("report.json"))).isEqualTo(open);
  }

  @Test
  void keepsPointsLevelsAndWhatTheSourceShows() {
    String page = ReportFormat.HTML.render(CandidateReport.of(Reports.acceptable()));

    assertThat(page)
        .contains("90", "Acceptable", ExpenseRubric.ANSWERS_200.texts().feedback())
        .contains(ExpenseRubric.BROAD_CATCH.texts().words())
        .doesNotContain("Ask next", "reads the environment");
  }

  @Test
  void saysNothingOfOurFailures() {
    assertThat(ReportFormat.TEXT.render(CandidateReport.of(Reports.notGraded())))
        .contains("grade your submission again")
        .doesNotContain("Docker");
  }

  private static void hidesAll(GradeReport report) {
    GradeReport open = CandidateReport.of(report);
    Set<String> hidden = hidden(report);
    for (ReportFormat format : ReportFormat.values()) {
      String rendered = format.render(open);
      assertThat(hidden)
          .as(format.word())
          .allSatisfy(secret -> assertThat(rendered).doesNotContain(secret));
    }
  }

  /** All that only an interviewer may read. */
  private static Set<String> hidden(GradeReport report) {
    Set<String> hidden = new HashSet<>();
    if (report.verdict() instanceof Verdict.Graded graded) {
      graded.run().hiddenTests().forEach(test -> addAll(test, hidden));
      hidden.addAll(graded.run().measures().keySet());
      hidden.add(Long.toString(graded.run().conditions().seed()));
      hidden.addAll(graded.rubric().followUps().values());
      graded.findings().stream().map(ReportedFinding::followUp).forEach(hidden::add);
      graded.rubric().criteria().forEach(criterion -> addAll(criterion, hidden));
      graded.score().criteria().stream()
          .map(CriterionScore::steps)
          .flatMap(steps -> steps.stream())
          .forEach(step -> addAll(step, hidden));
    }
    hidden.removeIf(String::isBlank);
    return hidden;
  }

  private static void addAll(HiddenTestResult test, Set<String> hidden) {
    hidden.add(test.id());
    hidden.add(test.id().replaceAll("\\[.*", ""));
    hidden.add(test.id().replaceAll("\\..*", ""));
    test.failure().map(Failure::message).ifPresent(hidden::add);
    test.failure().map(Failure::rootCause).filter(cause -> !isEnd(cause)).ifPresent(hidden::add);
    Optional<Interleaving> race = test.failure().flatMap(Failure::interleaving);
    race.ifPresent(
        one -> {
          hidden.add(one.promised());
          hidden.add(one.seen());
          hidden.addAll(one.legal());
          hidden.addAll(one.threads());
          one.steps().forEach(step -> hidden.add(step.action()));
        });
  }

  private static void addAll(Criterion criterion, Set<String> hidden) {
    criterion.pricing().deductions().stream()
        .filter(deduction -> deduction.signal().kind() == Signal.Kind.DEFECT)
        .forEach(
            deduction -> {
              hidden.add(deduction.signal().id());
              hidden.add(deduction.texts().words());
            });
    criterion.pricing().deductions().stream()
        .map(deduction -> deduction.texts())
        .map(Texts::followUp)
        .forEach(hidden::add);
    criterion.pricing().bonuses().stream()
        .filter(bonus -> bonus.signal().kind() == Signal.Kind.MEASURE)
        .forEach(
            bonus -> {
              hidden.add(bonus.signal().id());
              hidden.add(bonus.words());
            });
  }

  private static void addAll(ScoreStep step, Set<String> hidden) {
    hidden.add(step.texts().followUp());
    hidden.addAll(step.tests());
    if (step.signal().kind() == Signal.Kind.DEFECT) {
      hidden.addAll(step.details());
    }
  }

  /** How a run ends is told to the candidate. */
  private static boolean isEnd(String cause) {
    return cause.equals("ended-early");
  }
}
