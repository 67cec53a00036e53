package io.livegrade.report.json;

import io.livegrade.model.Level;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.LevelRule;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** One line of the scoring sheet with all its prices, whether or not they were paid. */
final class CriterionJson {

  private CriterionJson() {}

  static ObjectNode write(Criterion criterion) {
    return Json.object()
        .put("id", criterion.id())
        .put("name", criterion.name())
        .put("points", criterion.points())
        .put("minimum", criterion.minimum())
        .set(
            "levels",
            RubricJson.levels(
                criterion.levels(),
                rule -> Json.object().put("from", rule.from()).put("words", rule.words())))
        .set(
            "deductions",
            Json.array(criterion.pricing().deductions(), CriterionJson::writeDeduction))
        .set("bonuses", Json.array(criterion.pricing().bonuses(), CriterionJson::writeBonus));
  }

  static Criterion read(JsonPlace at) {
    return new Criterion(
        at.text("id"),
        at.text("name"),
        at.number("points"),
        at.number("minimum"),
        RubricJson.levels(
            at.field("levels"), level -> new LevelRule(level.number("from"), level.text("words"))),
        new Criterion.Pricing(
            at.list("deductions", CriterionJson::readDeduction),
            at.list("bonuses", CriterionJson::readBonus)));
  }

  private static ObjectNode writeDeduction(Deduction deduction) {
    return Json.object()
        .set("signal", SignalJson.write(deduction.signal()))
        .put("points", deduction.points())
        .put("cap", deduction.cap().map(Json::word).orElse(""))
        .setAll(TextsJson.write(deduction.texts()));
  }

  private static Deduction readDeduction(JsonPlace at) {
    Optional<Level> cap =
        at.text("cap").isEmpty() ? Optional.empty() : Optional.of(at.word("cap", Level.class));
    return new Deduction(
        SignalJson.read(at.field("signal")), at.number("points"), cap, TextsJson.read(at));
  }

  private static ObjectNode writeBonus(Bonus bonus) {
    return Json.object()
        .set("signal", SignalJson.write(bonus.signal()))
        .put("points", bonus.points())
        .put("words", bonus.words());
  }

  private static Bonus readBonus(JsonPlace at) {
    return new Bonus(SignalJson.read(at.field("signal")), at.number("points"), at.text("words"));
  }
}
