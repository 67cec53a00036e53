package io.livegrade.report.json;

import io.livegrade.model.rubric.Texts;
import tools.jackson.databind.node.ObjectNode;

/** What people read about a signal; the fields stand among those of the thing they belong to. */
final class TextsJson {

  private TextsJson() {}

  static ObjectNode write(Texts texts) {
    return Json.object()
        .put("words", texts.words())
        .put("followUp", texts.followUp())
        .put("feedback", texts.feedback());
  }

  static Texts read(JsonPlace at) {
    return new Texts(at.text("words"), at.text("followUp"), at.text("feedback"));
  }
}
