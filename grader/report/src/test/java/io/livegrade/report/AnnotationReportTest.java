package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.annotation.AnnotationReport;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AnnotationReportTest {

  private static final Path ROOT = Path.of("submission");

  @ParameterizedTest
  @EnumSource
  void rendersTheGolden(ReportCase one) throws IOException {
    Golden.check(one.file("annotations.txt"), AnnotationReport.lines(one.report(), ROOT));
    Golden.check(one.file("github.txt"), AnnotationReport.github(one.report(), ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void writesOneCommandALine(ReportCase one) {
    assertThat(AnnotationReport.github(one.report(), ROOT).lines())
        .allSatisfy(line -> assertThat(line).matches("::(error|warning|notice) [^\n]*::[^\n]+"));
  }

  @Test
  void letsNoCandidateWriteACommand() {
    assertThat(AnnotationReport.github(HostileReport.report(), ROOT))
        .doesNotContain("\n::error::forged", "\u001b");
    assertThat(AnnotationReport.lines(HostileReport.report(), ROOT).lines())
        .noneMatch(line -> line.startsWith("::"));
  }

  @Test
  void beginsPathsWithTheFolder() {
    assertThat(AnnotationReport.lines(Reports.acceptable(), ROOT))
        .contains("submission/src/expense/ExpenseHandler.java:");
    assertThat(AnnotationReport.lines(Reports.acceptable(), Path.of(".")))
        .contains("\nsrc/expense/ExpenseHandler.java:");
  }
}
