package io.livegrade.report.json;

import io.livegrade.model.finding.Evidence;
import tools.jackson.databind.node.ObjectNode;

/** A place in the submission. */
final class EvidenceJson {

  private EvidenceJson() {}

  static ObjectNode write(Evidence evidence) {
    return Json.object()
        .put("file", evidence.file())
        .put("line", evidence.line())
        .put("snippet", evidence.snippet());
  }

  static Evidence read(JsonPlace at) {
    int line = at.number("line");
    if (line < 1) {
      throw at.field("line").wrong("a line, counted from 1");
    }
    return new Evidence(at.text("file"), line, at.text("snippet"));
  }
}
