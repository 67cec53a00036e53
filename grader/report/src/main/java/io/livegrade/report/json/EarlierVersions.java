package io.livegrade.report.json;

import io.livegrade.model.design.Design;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings documents of earlier schema versions up to the present one, a version at a time: what was
 * not known then is filled with that nothing is known.
 */
final class EarlierVersions {

  private EarlierVersions() {}

  /** {@return the document as the present version has it; any other version is left as it is} */
  static JsonNode upgrade(JsonNode document) {
    if (document instanceof ObjectNode report
        && report.path("schemaVersion").asString("").equals("1")) {
      return fromFirst(report.deepCopy());
    }
    return document;
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
}
