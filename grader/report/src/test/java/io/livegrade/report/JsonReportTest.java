package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.livegrade.report.json.JsonReport;
import io.livegrade.report.json.ReportReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class JsonReportTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonReport.schema());

  @ParameterizedTest
  @EnumSource
  void rendersTheGolden(ReportCase one) throws IOException {
    Golden.check(one.file("json"), JsonReport.render(one.report()));
  }

  @ParameterizedTest
  @EnumSource
  void meetsTheSchema(ReportCase one) {
    assertThat(SCHEMA.validate(JsonReport.render(one.report()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsBackEqual(ReportCase one) {
    String json = JsonReport.render(one.report());

    assertThat(ReportReader.read(json, Path.of("report.json"))).isEqualTo(one.report());
  }

  @Test
  void schemaRefusesAScoreWhereNothingWasGraded() {
    String forged =
        JsonReport.render(Reports.notGraded())
            .replace("\"outcome\" :", "\"points\" : 0,\n  \"outcome\" :");

    assertThat(SCHEMA.validate(forged, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void schemaRefusesUnknownFields() {
    String odd =
        JsonReport.render(Reports.strong())
            .replaceFirst("\"exitCode\"|\"outcome\" : \"completed\",", "$0 \"odd\": 1,");

    assertThat(SCHEMA.validate(odd, InputFormat.JSON)).isNotEmpty();
  }
}
