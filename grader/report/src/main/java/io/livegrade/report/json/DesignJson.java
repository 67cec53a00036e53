package io.livegrade.report.json;

import io.livegrade.model.design.Design;
import io.livegrade.model.design.DesignPart;
import io.livegrade.model.design.DesignUse;
import io.livegrade.model.design.PartRole;
import tools.jackson.databind.node.ObjectNode;

/** The candidate's own classes by role, and who uses whom. */
final class DesignJson {

  private DesignJson() {}

  static ObjectNode write(Design design) {
    return Json.object()
        .set("parts", Json.array(design.parts(), DesignJson::writePart))
        .set("uses", Json.array(design.uses(), DesignJson::writeUse));
  }

  static Design read(JsonPlace at) {
    return new Design(at.list("parts", DesignJson::readPart), at.list("uses", DesignJson::readUse));
  }

  private static ObjectNode writePart(DesignPart part) {
    return Json.object()
        .put("id", part.id())
        .put("name", part.name())
        .put("role", Json.word(part.role()))
        .put("interface", part.isInterface())
        .put("file", part.file())
        .put("line", part.line())
        .put("objection", part.objection());
  }

  private static DesignPart readPart(JsonPlace at) {
    return new DesignPart(
        at.text("id"),
        at.text("name"),
        at.word("role", PartRole.class),
        at.flag("interface"),
        at.text("file"),
        at.number("line"),
        at.text("objection"));
  }

  private static ObjectNode writeUse(DesignUse use) {
    return Json.object()
        .put("from", use.from())
        .put("to", use.to())
        .put("kind", Json.word(use.kind()))
        .put("file", use.file())
        .put("line", use.line())
        .put("objection", use.objection());
  }

  private static DesignUse readUse(JsonPlace at) {
    return new DesignUse(
        at.text("from"),
        at.text("to"),
        at.word("kind", DesignUse.Kind.class),
        at.text("file"),
        at.number("line"),
        at.text("objection"));
  }
}
