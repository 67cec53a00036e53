package io.livegrade.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.report.junit.JunitReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
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

  /** By the parser that Maven's own reports are made with. */
  @ParameterizedTest
  @EnumSource
  void isReadByOthers(ReportCase one) throws Exception {
    String xml = JunitReport.render(one.report());
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(xml.getBytes(UTF_8)), UTF_8));

    Element counted = parse(xml);
    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
        .isEqualTo(Integer.parseInt(counted.getAttribute("tests")));
    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum())
        .isEqualTo(Integer.parseInt(counted.getAttribute("failures")));
    assertThat(suites.stream().flatMap(suite -> suite.getTestCases().stream()))
        .extracting(ReportTestCase::getFullName)
        .doesNotHaveDuplicates()
        .hasSize(Integer.parseInt(counted.getAttribute("tests")));
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
