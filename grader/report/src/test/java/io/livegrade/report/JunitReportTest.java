package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.junit.JunitReport;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class JunitReportTest {

  @ParameterizedTest
  @EnumSource
  void rendersTheGolden(ReportCase one) throws IOException {
    Golden.check(one.file("junit.xml"), JunitReport.render(one.report()));
  }

  @ParameterizedTest
  @EnumSource
  void countsWhatItLists(ReportCase one) throws Exception {
    Element suites = parse(JunitReport.render(one.report()));

    for (String element : new String[] {"testcase:tests", "failure:failures", "error:errors"}) {
      String tag = element.substring(0, element.indexOf(':'));
      assertThat(suites.getAttribute(element.substring(element.indexOf(':') + 1)))
          .isEqualTo(Integer.toString(suites.getElementsByTagName(tag).getLength()));
    }
  }

  @Test
  void neverLooksLikeSuccessWhereNothingWasGraded() throws Exception {
    Element suites = parse(JunitReport.render(Reports.notGraded()));

    assertThat(suites.getAttribute("errors")).isEqualTo("1");
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
