package io.livegrade.report.json;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.ReportedFinding;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a check found, with the question that goes with it. */
final class FindingJson {

  private FindingJson() {}

  static ObjectNode write(ReportedFinding reported) {
    Finding finding = reported.finding();
    return Json.object()
        .put("check", finding.check())
        .put("kind", Json.word(finding.kind()))
        .put("file", finding.place().file())
        .put("line", finding.place().line())
        .put("message", finding.message())
        .put("followUp", reported.followUp())
        .set("evidence", Json.array(finding.evidence(), EvidenceJson::write));
  }

  static ReportedFinding read(JsonPlace at) {
    List<Evidence> evidence = at.list("evidence", EvidenceJson::read);
    if (evidence.isEmpty()) {
      throw at.field("evidence").wrong("at least one place");
    }
    Finding finding =
        new Finding(
            at.text("check"), at.word("kind", FindingKind.class), at.text("message"), evidence);
    return new ReportedFinding(finding, at.text("followUp"));
  }
}
