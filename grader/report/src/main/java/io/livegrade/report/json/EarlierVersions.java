package io.livegrade.report.json;

import io.livegrade.model.design.Design;
import io.livegrade.model.run.Protection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings documents of earlier schema versions up to the present one, a version at a time: what was
 * not known then is filled with that nothing is known.
 */
final class EarlierVersions {

  private EarlierVersions() {}

  /** {@return the document as the present version has it; any other version is left as it is} */
  static JsonNode upgrade(JsonNode document) {
    return document instanceof ObjectNode report ? upgrade(report) : document;
  }

  private static ObjectNode upgrade(ObjectNode report) {
    return switch (report.path("schemaVersion").asString("")) {
      case "1" -> fromSecond(fromFirst(report.deepCopy()));
      case "2" -> fromSecond(report.deepCopy());
      default -> report;
    };
  }

  /**
   * The second version tells whom a report is for, who uses whom in the source, and by which order
   * of steps a test failed.
   */
  private static ObjectNode fromFirst(ObjectNode report) {
    report.put("schemaVersion", "2").put("audience", "interviewer");
    if (report.path("outcome").asString("").equals("graded")) {
      report.set("design", DesignJson.write(Design.NONE));
      for (JsonNode test : report.path("hiddenTests")) {
        if (test instanceof ObjectNode written) {
          written.putNull("interleaving");
        }
      }
    }
    return report;
  }

  /** The third version tells of each protection whether it was proved; before, it was a claim. */
  private static ObjectNode fromSecond(ObjectNode report) {
    report.put("schemaVersion", "3");
    if (report.path("isolation") instanceof ObjectNode isolation
        && isolation.path("protections") instanceof ArrayNode claims) {
      ArrayNode protections = isolation.arrayNode();
      for (JsonNode claim : claims) {
        protections.add(
            ProtectionJson.write(
                new Protection("claim", claim.asString(""), Protection.State.NOT_PROVED, "")));
      }
      isolation.set("protections", protections);
    }
    return report;
  }
}
