package io.livegrade.report.sarif;

import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.json.JsonReport;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a SARIF log of one run. Praise is left out: whatever reads a log takes a result for
 * something to mend.
 */
public final class SarifReport {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  /** {@return the findings as a SARIF 2.1.0 log} */
  public static String render(GradeReport report) {
    List<ReportedFinding> findings = findings(report.verdict());
    SarifRules rules = SarifRules.of(report.verdict(), findings);
    ObjectNode driver =
        JSON.objectNode()
            .put("name", "livegrade")
            .put("version", report.header().graderVersion())
            .set("rules", rules.write());
    ObjectNode run =
        JSON.objectNode()
            .set("tool", JSON.objectNode().set("driver", driver))
            .set("invocations", JSON.arrayNode().add(invocation(report.verdict())))
            .set("originalUriBaseIds", JSON.objectNode().set("SUBMISSION", base()))
            .put("columnKind", "utf16CodeUnits")
            .set("results", results(findings, rules));
    return JsonReport.print(
        JSON.objectNode()
            .put("$schema", SCHEMA)
            .put("version", "2.1.0")
            .set("runs", JSON.arrayNode().add(run)));
  }

  private static List<ReportedFinding> findings(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Graded graded ->
          graded.findings().stream()
              .filter(reported -> reported.finding().kind() != FindingKind.PRAISE)
              .toList();
      case Verdict.NotGraded _ -> List.of();
    };
  }

  private static ArrayNode results(List<ReportedFinding> findings, SarifRules rules) {
    ArrayNode results = JSON.arrayNode();
    Fingerprints fingerprints = new Fingerprints();
    for (ReportedFinding reported : findings) {
      results.add(SarifResult.write(reported, rules, fingerprints.of(reported.finding())));
    }
    return results;
  }

  private static ObjectNode invocation(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Graded _ -> JSON.objectNode().put("executionSuccessful", true);
      case Verdict.NotGraded(String reason, String remedy) ->
          JSON.objectNode()
              .put("executionSuccessful", false)
              .set(
                  "toolExecutionNotifications",
                  JSON.arrayNode()
                      .add(
                          JSON.objectNode()
                              .put("level", "error")
                              .set(
                                  "message",
                                  JSON.objectNode().put("text", reason + " " + remedy))));
    };
  }

  private static ObjectNode base() {
    return JSON.objectNode()
        .set("description", JSON.objectNode().put("text", "The folder that was handed in."));
  }
}
