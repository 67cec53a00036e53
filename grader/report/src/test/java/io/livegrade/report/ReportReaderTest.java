package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.livegrade.model.ConfigurationException;
import io.livegrade.report.json.JsonReport;
import io.livegrade.report.json.ReportReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ReportReaderTest {

  private static final String GOOD = JsonReport.render(Reports.acceptable());

  @Test
  void namesThePlaceOfAWrongWord() {
    refuses(
        GOOD.replaceFirst("\"level\" : \"acceptable\",\n {6}", "\"level\" : \"fine\",\n      "),
        "stored/report.json: not a report: at /criteria/0/level: got \"fine\","
            + " wanted \"concern\" or \"acceptable\" or \"strong\"");
  }

  @Test
  void namesThePlaceOfAWrongType() {
    refuses(
        GOOD.replaceFirst("\"points\" : 90", "\"points\" : \"90\""),
        "at /points: got \"90\", wanted a whole number");
    refuses(
        GOOD.replaceFirst("\"points\" : 90", "\"points\" : 90000000000"),
        "at /points: got 90000000000, wanted a whole number from -2147483648 to 2147483647");
  }

  @Test
  void namesAMissingField() {
    refuses(
        GOOD.replaceFirst("\"planted\" : 2,", ""),
        "at /candidateTests/mutants: the field \"planted\" is missing");
    refuses(
        GOOD.replaceFirst("\"band\" : \"strong\",", ""),
        "at the top: the field \"band\" is missing");
  }

  @Test
  void refusesAnUnknownField() {
    refuses(
        GOOD.replaceFirst("\"sandbox\" :", "\"walls\" : 3, \"sandbox\" :"),
        "at /isolation: unknown field \"walls\"");
  }

  @Test
  void refusesACountThatIsFalse() {
    refuses(
        GOOD.replaceFirst("\"killed\" : 1", "\"killed\" : 2"),
        "at /candidateTests/mutants/killed: got 2, wanted 1 as the rest of the report says");
  }

  @Test
  void refusesTheSchemaOfALaterGrader() {
    refuses(
        GOOD.replaceFirst("\"schemaVersion\" : \"3\"", "\"schemaVersion\" : \"4\""),
        "at /schemaVersion: got \"4\", wanted \"3\" or an earlier one: written by a later grader");
  }

  @Test
  void refusesWhatIsNotJson() {
    refuses("{\n  \"schemaVersion\" 1", "stored/report.json:2:");
    refuses("", "not a report: at the top: got nothing, wanted an object");
    refuses("[]", "not a report: at the top: got a list, wanted an object");
    refuses(GOOD + "{}", "not JSON");
    refuses("{\"a\": 1, \"a\": 2}", "Duplicate");
  }

  private static void refuses(String json, String message) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> ReportReader.read(json, Path.of("stored/report.json")))
        .withMessageContaining(message);
  }
}
