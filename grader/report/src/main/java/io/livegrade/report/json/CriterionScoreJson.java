package io.livegrade.report.json;

import io.livegrade.model.Level;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.ScoreStep;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one criterion earned, step by step. */
final class CriterionScoreJson {

  private CriterionScoreJson() {}

  static ObjectNode write(CriterionScore score) {
    Criterion criterion = score.criterion();
    return Json.object()
        .put("id", criterion.id())
        .put("name", criterion.name())
        .put("level", Json.word(score.level()))
        .put("points", score.points())
        .put("maxPoints", criterion.points())
        .put("minimum", criterion.minimum())
        .put("why", score.why())
        .set("evidence", Json.array(evidence(score.steps()), node -> node))
        .set("steps", Json.array(score.steps(), CriterionScoreJson::writeStep));
  }

  static CriterionScore read(JsonPlace at, Rubric rubric) {
    String id = at.text("id");
    Criterion criterion =
        rubric.criteria().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> at.field("id").wrong("the id of a criterion of the rubric"));
    return new CriterionScore(
        criterion,
        at.word("level", Level.class),
        at.number("points"),
        at.text("why"),
        at.list("steps", CriterionScoreJson::readStep));
  }

  /** All that shows the steps, each thing once: what a reader of the JSON looks for first. */
  private static List<JsonNode> evidence(List<ScoreStep> steps) {
    Set<JsonNode> evidence = new LinkedHashSet<>();
    for (ScoreStep step : steps) {
      step.places()
          .forEach(
              place ->
                  evidence.add(
                      Json.object().put("kind", "source").setAll(EvidenceJson.write(place))));
      step.tests()
          .forEach(test -> evidence.add(Json.object().put("kind", "test").put("test", test)));
      step.details()
          .forEach(detail -> evidence.add(Json.object().put("kind", "detail").put("text", detail)));
    }
    return new ArrayList<>(evidence);
  }

  private static ObjectNode writeStep(ScoreStep step) {
    return Json.object()
        .set("signal", SignalJson.write(step.signal()))
        .put("points", step.points())
        .setAll(TextsJson.write(step.texts()))
        .set("tests", Json.texts(step.tests()))
        .set("places", Json.array(step.places(), EvidenceJson::write))
        .set("details", Json.texts(step.details()));
  }

  private static ScoreStep readStep(JsonPlace at) {
    return new ScoreStep(
        SignalJson.read(at.field("signal")),
        at.number("points"),
        TextsJson.read(at),
        at.texts("tests"),
        at.list("places", EvidenceJson::read),
        at.texts("details"));
  }
}
