package io.livegrade.report.json;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.report.GradeReport;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stored report back. */
public final class ReportReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ReportReader() {}

  /**
   * Reads a report strictly: every field must be there, nothing else may be, and what can be
   * counted must agree with its count. Reports of earlier schema versions open too.
   *
   * @param json the document
   * @param source where it came from, for messages
   * @throws ConfigurationException if it is not a report this version can show
   */
  public static GradeReport read(String json, Path source) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 0 : Math.max(0, at.getLineNr());
      int column = at == null ? 0 : Math.max(0, at.getColumnNr());
      throw unreadable(
          new ConfigurationIssue(source, line, column, "not JSON: " + e.getOriginalMessage()));
    } catch (UnreadableException e) {
      throw unreadable(new ConfigurationIssue(source, "not a report: " + e.getMessage()));
    }
  }

  private static GradeReport read(JsonNode stored) {
    JsonNode document = EarlierVersions.upgrade(stored);
    JsonPlace top = new JsonPlace("", document);
    JsonPlace version = top.field("schemaVersion");
    if (!version.text().equals(ReportJson.SCHEMA_VERSION)) {
      throw new UnreadableException(
          version.path(),
          "got %s, wanted \"%s\" or an earlier one: written by a later grader; show it with that one"
              .formatted(Json.brief(version.node()), ReportJson.SCHEMA_VERSION));
    }
    GradeReport report = ReportJson.read(top);
    // What the report would be written as, so that unknown fields and false counts are noticed.
    Agreement.check("", document, ReportJson.write(report));
    return report;
  }

  private static ConfigurationException unreadable(ConfigurationIssue issue) {
    return new ConfigurationException(List.of(issue));
  }
}
