package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.terminal.TerminalLook;
import io.livegrade.report.terminal.TerminalReport;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalReportTest {

  private static final TerminalLook PLAIN = new TerminalLook(false, true, 80);
  private static final TerminalLook COLOURED = new TerminalLook(true, true, 80);
  private static final TerminalLook ASCII = new TerminalLook(false, false, 80);

  @ParameterizedTest
  @EnumSource
  void rendersTheGolden(ReportCase one) throws IOException {
    Golden.check(one.file("txt"), TerminalReport.render(one.report(), PLAIN));
  }

  @ParameterizedTest
  @EnumSource
  void writesNoEscapeOfItsOwnWithoutColour(ReportCase one) {
    assertThat(TerminalReport.render(one.report(), PLAIN)).doesNotContain("\u001b");
    assertThat(TerminalReport.line(one.report())).doesNotContain("\u001b", "\n");
  }

  @Test
  void coloursOnlyWithColour() throws IOException {
    String coloured = TerminalReport.render(Reports.concern(), COLOURED);

    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", ""))
        .isEqualTo(TerminalReport.render(Reports.concern(), PLAIN));
    assertThat(coloured).contains("\u001b[31m");
  }

  @Test
  void coloursLetNoEscapeOfTheCandidateThrough() {
    assertThat(
            TerminalReport.render(HostileReport.report(), COLOURED)
                .replaceAll("\u001b\\[(0|1|2|31|32|33)m", ""))
        .doesNotContain("\u001b", "\u202e", "\u0007");
  }

  @Test
  void drawsWithAsciiAlone() {
    assertThat(TerminalReport.render(HostileReport.report(), ASCII)).isASCII();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void staysWithinTheWidth(int width) {
    TerminalLook look = new TerminalLook(false, true, width);

    assertThat(TerminalReport.render(Reports.concern(), look).lines())
        .allMatch(line -> line.length() <= width);
  }

  @Test
  void fitsAGoodSubmissionOnOneScreen() {
    assertThat(TerminalReport.render(Reports.strong(), PLAIN))
        .satisfies(text -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(30));
  }

  @Test
  void neverPutsABandBesideALevelItContradicts() {
    assertThat(TerminalReport.line(RaceReport.report()))
        .isEqualTo("farid: CONCERN, 73 of 100 points, no pass");
    assertThat(TerminalReport.render(RaceReport.report(), TerminalLook.PLAIN))
        .contains(
            "Held at concern because Layer separation is at concern; the points alone lie in the"
                + " band \"strong\",\n  72 to 91.");
  }

  @Test
  void saysItInOneLine() {
    assertThat(TerminalReport.line(Reports.strong()))
        .isEqualTo("asa: STRONG, 97 of 100 points (exceptional), pass");
    assertThat(TerminalReport.line(Reports.notGraded()))
        .isEqualTo("dora: not graded: Docker does not answer on its socket.");
  }
}
