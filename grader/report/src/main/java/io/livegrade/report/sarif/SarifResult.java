package io.livegrade.report.sarif;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.ReportedFinding;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One finding as a result. */
final class SarifResult {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String PLAIN_IN_PATHS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private SarifResult() {}

  static ObjectNode write(ReportedFinding reported, SarifRules rules, String fingerprint) {
    Finding finding = reported.finding();
    ObjectNode result =
        JSON.objectNode()
            .put("ruleId", finding.check())
            .put("ruleIndex", rules.index(finding.check()))
            .put("level", level(finding.kind()))
            .set("message", JSON.objectNode().put("text", finding.message()))
            .set("locations", locations(finding.evidence().subList(0, 1)))
            .set("partialFingerprints", JSON.objectNode().put("findingHash/v1", fingerprint));
    List<Evidence> others = finding.evidence().subList(1, finding.evidence().size());
    if (!others.isEmpty()) {
      result.set("relatedLocations", locations(others));
    }
    return result;
  }

  private static String level(FindingKind kind) {
    return switch (kind) {
      case ESSENTIAL -> "error";
      case ACTIONABLE -> "warning";
      case INFORMATIVE -> "note";
      case PRAISE -> "none";
    };
  }

  private static ArrayNode locations(List<Evidence> places) {
    ArrayNode locations = JSON.arrayNode();
    for (Evidence place : places) {
      ObjectNode region = JSON.objectNode().put("startLine", place.line());
      if (!place.snippet().isEmpty()) {
        region.set("snippet", JSON.objectNode().put("text", place.snippet()));
      }
      locations.add(
          JSON.objectNode()
              .set(
                  "physicalLocation",
                  JSON.objectNode()
                      .set(
                          "artifactLocation",
                          JSON.objectNode()
                              .put("uri", uri(place.file()))
                              .put("uriBaseId", "SUBMISSION"))
                      .set("region", region)));
    }
    return locations;
  }

  /** {@return the path as a relative reference; whatever is not plain is encoded} */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN_IN_PATHS.indexOf(unit) >= 0) {
        uri.append((char) unit);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
      }
    }
    return uri.toString();
  }
}
