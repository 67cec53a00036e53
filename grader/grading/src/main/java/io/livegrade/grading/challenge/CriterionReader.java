package io.livegrade.grading.challenge;

import io.livegrade.model.Level;
import io.livegrade.model.rubric.Bonus;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.Deduction;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.Texts;
import java.util.EnumMap;
import java.util.Map;

/** Reads one criterion of a rubric. */
final class CriterionReader {

  private static final int MOST_POINTS = 100;

  private final Origins origins;

  CriterionReader(Origins origins) {
    this.origins = origins;
  }

  Criterion read(YamlMapping entry) {
    Criterion criterion =
        new Criterion(
            entry.text("id"),
            entry.text("name"),
            entry.number("points", 1, MOST_POINTS),
            entry.number("minimum", 0, MOST_POINTS),
            levels(entry),
            new Criterion.Pricing(
                entry.mappings("deductions").stream().map(this::deduction).toList(),
                entry.mappings("bonuses").stream().map(this::bonus).toList()));
    entry.refuseOthers();
    return origins.note(criterion, entry);
  }

  private Map<Level, LevelRule> levels(YamlMapping entry) {
    Map<Level, LevelRule> rules = new EnumMap<>(Level.class);
    entry
        .mapping("levels")
        .ifPresent(
            levels -> {
              for (Level level : Level.values()) {
                levels
                    .mapping(level.word())
                    .ifPresent(rule -> rules.put(level, levelRule(level, rule)));
              }
              levels.refuseOthers();
            });
    return rules;
  }

  private LevelRule levelRule(Level level, YamlMapping rule) {
    boolean lowest = level == Level.CONCERN;
    int from =
        lowest && !rule.knows("from")
            ? 0
            : rule.number("from", lowest ? 0 : 1, lowest ? 0 : MOST_POINTS);
    LevelRule read = new LevelRule(from, rule.text("words"));
    rule.refuseOthers();
    return origins.note(read, rule);
  }

  private Deduction deduction(YamlMapping entry) {
    Deduction read =
        new Deduction(
            SignalReader.read(entry),
            entry.number("points", 0, MOST_POINTS),
            entry.optional("caps", "acceptable or concern", SignalReader::cap),
            new Texts(entry.text("words"), entry.text("follow-up"), entry.text("feedback")));
    if (entry.isSound("points") && read.points() == 0 && !entry.knows("caps")) {
      entry.fault("points", "a deduction of 0 points without \"caps\" does nothing; give either");
    }
    entry.refuseOthers();
    return origins.note(read, entry);
  }

  private Bonus bonus(YamlMapping entry) {
    Bonus read =
        new Bonus(
            SignalReader.read(entry), entry.number("points", 1, MOST_POINTS), entry.text("words"));
    entry.refuseOthers();
    return origins.note(read, entry);
  }
}
