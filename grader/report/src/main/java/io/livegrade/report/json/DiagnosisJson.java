package io.livegrade.report.json;

import io.livegrade.model.host.Diagnosis;
import io.livegrade.model.host.HostFact;
import io.livegrade.model.host.SandboxHealth;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a diagnosis as JSON: {@code works}; {@code host}, each with {@code name}, {@code found},
 * {@code fine} and {@code remedy}; {@code sandboxes}, each with {@code name}, {@code works}, {@code
 * fault} and {@code protections} as in a report.
 */
public final class DiagnosisJson {

  private static final String SCHEMA_VERSION = "1";

  private DiagnosisJson() {}

  /** {@return the diagnosis as JSON, indented, with keys always in the same order} */
  public static String render(Diagnosis diagnosis) {
    return JsonReport.print(
        Json.object()
            .put("schemaVersion", SCHEMA_VERSION)
            .set("grader", Json.object().put("version", diagnosis.graderVersion()))
            .put("works", diagnosis.works())
            .set("host", Json.array(diagnosis.facts(), DiagnosisJson::fact))
            .set("sandboxes", Json.array(diagnosis.sandboxes(), DiagnosisJson::sandbox)));
  }

  private static ObjectNode fact(HostFact fact) {
    return Json.object()
        .put("name", fact.name())
        .put("found", fact.found())
        .put("fine", fact.fine())
        .put("remedy", fact.remedy());
  }

  private static ObjectNode sandbox(SandboxHealth health) {
    return Json.object()
        .put("name", health.sandbox())
        .put("works", health.works())
        .put("fault", health.fault())
        .set("protections", Json.array(health.protections(), ProtectionJson::write));
  }
}
