package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.html.HtmlReport;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HtmlReportTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");

  @ParameterizedTest
  @EnumSource
  void rendersTheGolden(ReportCase one) throws IOException {
    Golden.check(one.file("html"), HtmlReport.render(one.report()));
  }

  @ParameterizedTest
  @EnumSource
  void asksNobodyForAnything(ReportCase one) {
    assertThat(HtmlReport.render(one.report()))
        .doesNotContain("<script", "<img", "<link", "<iframe", "@import", "url(", " src=\"")
        .contains("default-src &#39;none&#39;");
  }

  @ParameterizedTest
  @EnumSource
  void showsNothingUnseen(ReportCase one) {
    assertThat(HtmlReport.render(one.report()))
        .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\n\t]]");
  }

  @ParameterizedTest
  @EnumSource
  void linksOnlyToWhatIsThere(ReportCase one) {
    String page = HtmlReport.render(one.report());
    Set<String> targets = all(ID, page);

    assertThat(all(HREF, page)).allSatisfy(href -> assertThat(targets).contains(href.substring(1)));
    assertThat(ID.matcher(page).results().count()).isEqualTo(targets.size());
  }

  private static Set<String> all(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
