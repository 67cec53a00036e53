package io.livegrade.report.json;

import io.livegrade.model.rubric.Signal;
import tools.jackson.databind.node.ObjectNode;

/** Something observed and priced. */
final class SignalJson {

  private SignalJson() {}

  static ObjectNode write(Signal signal) {
    return Json.object().put("kind", Json.word(signal.kind())).put("id", signal.id());
  }

  static Signal read(JsonPlace at) {
    return new Signal(at.word("kind", Signal.Kind.class), at.text("id"));
  }
}
