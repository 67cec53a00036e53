package io.livegrade.grading.challenge;

import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.rubric.OverallRule;
import io.livegrade.model.rubric.RedFlag;
import io.livegrade.model.rubric.Rubric;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code rubric.yaml}; whether it agrees with itself is asked elsewhere. */
final class RubricFile {

  private final YamlMapping file;
  private final Origins origins;

  RubricFile(YamlMapping file, Origins origins) {
    this.file = file;
    this.origins = origins;
  }

  Rubric read() {
    CriterionReader criteria = new CriterionReader(origins);
    if (!file.knows("criteria")) {
      file.fault("criteria", "\"criteria\" is missing; list what is scored");
    }
    Rubric rubric =
        new Rubric(
            file.mappings("criteria").stream().map(criteria::read).toList(),
            file.mappings("red-flags").stream().map(this::redFlag).toList(),
            file.mapping("pass").map(this::passFrom).orElse(0),
            bands(),
            levels(),
            followUps());
    file.refuseOthers();
    return origins.note(rubric, file);
  }

  /** {@return the level a word stands for} */
  static Optional<Level> level(String word) {
    return Stream.of(Level.values()).filter(level -> level.word().equals(word)).findFirst();
  }

  private int passFrom(YamlMapping pass) {
    int points = pass.number("points", 0, 1000);
    pass.refuseOthers();
    return points;
  }

  private Map<Band, Integer> bands() {
    Map<Band, Integer> bands = new EnumMap<>(Band.class);
    Optional<YamlMapping> mapping = file.mapping("bands");
    for (Band band : Band.values()) {
      bands.put(band, mapping.map(given -> given.number(band.word(), 0, 100)).orElse(0));
    }
    mapping.ifPresent(YamlMapping::refuseOthers);
    return bands;
  }

  private Map<Level, OverallRule> levels() {
    Map<Level, OverallRule> rules = new EnumMap<>(Level.class);
    file.mapping("levels")
        .ifPresent(
            levels -> {
              for (Level level : Level.values()) {
                levels
                    .mapping(level.word())
                    .ifPresent(rule -> rules.put(level, overallRule(level, rule)));
              }
              levels.refuseOthers();
            });
    return rules;
  }

  private OverallRule overallRule(Level level, YamlMapping rule) {
    boolean lowest = level == Level.CONCERN;
    int from = lowest && !rule.knows("from") ? 0 : rule.number("from", 0, lowest ? 0 : 1000);
    Map<String, Level> criteria = new LinkedHashMap<>();
    if (rule.knows("criteria")) {
      rule.mapping("criteria")
          .ifPresent(
              required -> {
                for (String id : required.keys()) {
                  required
                      .required(id, "strong, acceptable or concern", RubricFile::level)
                      .ifPresent(least -> criteria.put(id, least));
                }
              });
    }
    OverallRule read = new OverallRule(from, criteria, rule.text("words"));
    rule.refuseOthers();
    return origins.note(read, rule);
  }

  private RedFlag redFlag(YamlMapping flag) {
    RedFlag read =
        new RedFlag(
            flag.text("id"),
            SignalReader.read(flag),
            flag.optional("criterion", "a criterion's id", Optional::of),
            flag.required("caps", "acceptable or concern", SignalReader::cap).orElse(Level.CONCERN),
            flag.text("words"));
    flag.refuseOthers();
    return origins.note(read, flag);
  }

  private Map<String, String> followUps() {
    Map<String, String> followUps = new LinkedHashMap<>();
    if (file.knows("follow-ups")) {
      file.mapping("follow-ups")
          .ifPresent(
              given -> given.keys().forEach(check -> followUps.put(check, given.text(check))));
    }
    return followUps;
  }
}
