package io.livegrade.report.json;

import io.livegrade.model.run.Protection;
import tools.jackson.databind.node.ObjectNode;

/** A protection, as reports and diagnoses write it. */
final class ProtectionJson {

  private ProtectionJson() {}

  static ObjectNode write(Protection protection) {
    return Json.object()
        .put("id", protection.id())
        .put("promise", protection.promise())
        .put("state", Json.word(protection.state()))
        .put("seen", protection.seen());
  }

  static Protection read(JsonPlace at) {
    return new Protection(
        at.text("id"),
        at.text("promise"),
        at.word("state", Protection.State.class),
        at.text("seen"));
  }
}
