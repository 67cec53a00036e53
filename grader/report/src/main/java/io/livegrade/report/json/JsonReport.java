package io.livegrade.report.json;

import io.livegrade.model.report.GradeReport;
import io.livegrade.report.text.Inert;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON: the report of record, from which every other format can be rendered again. */
public final class JsonReport {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonReport() {}

  /** {@return the report as JSON, indented, with keys always in the same order} */
  public static String render(GradeReport report) {
    return print(ReportJson.write(report));
  }

  /**
   * Prints any JSON the way the report is printed: two spaces, line feeds, and whatever could move
   * a cursor or turn the direction of text written as an escape.
   */
  public static String print(JsonNode tree) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    String text =
        MAPPER
            .writer()
            .with(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
            .writeValueAsString(tree);
    return Inert.block(text) + "\n";
  }

  /** {@return the JSON schema (2020-12) every report meets} */
  public static String schema() {
    try (InputStream schema =
        JsonReport.class.getResourceAsStream("/io/livegrade/report/report.schema.json")) {
      return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
