package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.markdown.MarkdownReport;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MarkdownReportTest {

  @ParameterizedTest
  @EnumSource
  void rendersTheGolden(ReportCase one) throws IOException {
    Golden.check(one.file("md"), MarkdownReport.render(one.report()));
  }

  @Test
  void letsNoMarkupOfACandidateThrough() {
    String rendered = MarkdownReport.render(HostileReport.report());

    assertThat(rendered)
        .doesNotContain("\n::error", "\n# Forged", "\u001b", "\u202e", "http://")
        .doesNotContainPattern("(?<!\\\\)<(script|img|/code)")
        .doesNotContainPattern("(?<!\\\\)\\[x");
  }
}
