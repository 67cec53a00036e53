package io.livegrade.report.json;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.rubric.OverallRule;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The scoring sheet, whole: the report says what would have made a difference. */
final class RubricJson {

  private RubricJson() {}

  static ObjectNode write(Rubric rubric) {
    ObjectNode bands = Json.object();
    bestFirst(rubric.bands()).forEach((band, from) -> bands.put(Json.word(band), from));
    ObjectNode followUps = Json.object();
    new TreeMap<>(rubric.followUps()).forEach(followUps::put);
    return Json.object()
        .put("passFrom", rubric.passFrom())
        .set("bands", bands)
        .set("levels", levels(rubric.levels(), RubricJson::writeRule))
        .set("criteria", Json.array(rubric.criteria(), CriterionJson::write))
        .set("redFlags", Json.array(rubric.redFlags(), RubricJson::writeFlag))
        .set("followUps", followUps);
  }

  static Rubric read(JsonPlace at) {
    JsonPlace bands = at.field("bands");
    Map<Band, Integer> from = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      from.put(band, bands.number(Json.word(band)));
    }
    return new Rubric(
        at.list("criteria", CriterionJson::read),
        at.list("redFlags", RubricJson::readFlag),
        at.number("passFrom"),
        from,
        levels(at.field("levels"), RubricJson::readRule),
        at.map("followUps", JsonPlace::text));
  }

  /** Writes what belongs to each level, best level first. */
  static <T> ObjectNode levels(Map<Level, T> levels, Function<T, JsonNode> write) {
    ObjectNode node = Json.object();
    bestFirst(levels).forEach((level, rule) -> node.set(Json.word(level), write.apply(rule)));
    return node;
  }

  /** Reads what belongs to each level; all must be there. */
  static <T> Map<Level, T> levels(JsonPlace at, Function<JsonPlace, T> read) {
    Map<Level, T> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      levels.put(level, read.apply(at.field(Json.word(level))));
    }
    return levels;
  }

  private static <K extends Comparable<K>, V> Map<K, V> bestFirst(Map<K, V> map) {
    Map<K, V> sorted = new TreeMap<>(Comparator.reverseOrder());
    sorted.putAll(map);
    return sorted;
  }

  private static ObjectNode writeRule(OverallRule rule) {
    ObjectNode criteria = Json.object();
    new TreeMap<>(rule.criteria()).forEach((id, level) -> criteria.put(id, Json.word(level)));
    return Json.object()
        .put("from", rule.from())
        .set("criteria", criteria)
        .put("words", rule.words());
  }

  private static OverallRule readRule(JsonPlace at) {
    return new OverallRule(
        at.number("from"), at.map("criteria", one -> one.word(Level.class)), at.text("words"));
  }

  private static ObjectNode writeFlag(RedFlag flag) {
    return Json.object()
        .put("id", flag.id())
        .set("signal", SignalJson.write(flag.signal()))
        .put("criterion", flag.criterion().orElse(""))
        .put("cap", Json.word(flag.cap()))
        .put("words", flag.words());
  }

  private static RedFlag readFlag(JsonPlace at) {
    return new RedFlag(
        at.text("id"),
        SignalJson.read(at.field("signal")),
        Optional.of(at.text("criterion")).filter(id -> !id.isEmpty()),
        at.word("cap", Level.class),
        at.text("words"));
  }
}
