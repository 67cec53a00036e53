package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.sarif.SarifReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifReportTest {

  @ParameterizedTest
  @EnumSource
  void meetsTheSchemaOfSarif(ReportCase one) throws IOException {
    try (InputStream official =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Objects.requireNonNull(official));
      assertThat(schema.validate(SarifReport.render(one.report()), InputFormat.JSON)).isEmpty();
      assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void explainsEveryRule(ReportCase one) {
    for (JsonNode rule : run(one.report()).at("/tool/driver/rules")) {
      assertThat(rule.at("/help/text").asString("")).isNotBlank();
      assertThat(rule.at("/help/markdown").asString("")).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void rendersTheGolden(ReportCase one) throws IOException {
    Golden.check(one.file("sarif"), SarifReport.render(one.report()));
  }

  @Test
  void namesTheRuleOfEachResult() {
    JsonNode run = run(Reports.acceptable());

    for (JsonNode result : run.at("/results")) {
      int index = result.get("ruleIndex").intValue();
      assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.get("ruleId"));
    }
    assertThat(run.at("/results")).hasSize(2);
  }

  @Test
  void keepsFingerprintsWhenLinesMove() {
    assertThat(fingerprints(catchAt(10), catchAt(20)))
        .isEqualTo(fingerprints(catchAt(11), catchAt(25)))
        .doesNotHaveDuplicates();
  }

  @Test
  void encodesPaths() {
    JsonNode run = run(HostileReport.report());

    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo("src/%3Cb%3E%26%E2%80%AE%22%27.java");
  }

  @Test
  void saysThatNothingWasGraded() {
    JsonNode run = run(Reports.notGraded());

    assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    assertThat(run.at("/results")).isEmpty();
  }

  private static ReportedFinding catchAt(int line) {
    Evidence place = new Evidence("A.java", line, "  } catch (Exception e) {");
    return Reports.finding("errors.broad-catch", FindingKind.ACTIONABLE, "Catches.", "", place);
  }

  private static List<String> fingerprints(ReportedFinding... findings) {
    GradeReport report = Reports.strong();
    Verdict.Graded graded = (Verdict.Graded) report.verdict();
    Verdict.Graded other =
        new Verdict.Graded(
            graded.score(), graded.run(), List.of(findings), graded.design(), graded.rubric());
    List<String> fingerprints = new ArrayList<>();
    for (JsonNode result : run(new GradeReport(report.header(), other)).at("/results")) {
      for (Map.Entry<String, JsonNode> entry : result.get("partialFingerprints").properties()) {
        fingerprints.add(entry.getValue().stringValue());
      }
    }
    return fingerprints;
  }

  private static JsonNode run(GradeReport report) {
    return JsonMapper.shared().readTree(SarifReport.render(report)).at("/runs/0");
  }
}
