package io.livegrade.grading.challenge;

import io.livegrade.grading.challenge.YamlMapping.PlacedText;
import io.livegrade.model.Level;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.rubric.Criterion;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an {@code expected.yaml}; names that nothing has are issues, not claims that hold. */
final class ClaimsReader {

  static final String COMPLETED = "completed";

  private final Path file;
  private final YamlMapping yaml;
  private final Challenge challenge;
  private final Set<String> checks;

  ClaimsReader(Path file, YamlMapping yaml, Challenge challenge, Set<String> checks) {
    this.file = file;
    this.yaml = yaml;
    this.challenge = challenge;
    this.checks = checks;
  }

  Claims read() {
    Claims claims = new Claims(file, grades(), findings(), tests());
    yaml.text("defect"); // for people, yet every sample says what it is there for
    yaml.refuseOthers();
    return claims;
  }

  private Claims.Grades grades() {
    Level level = level(yaml, "level");
    String outcome =
        yaml.optional("outcome", "how a run ends: " + String.join(", ", outcomes()), this::outcome)
            .orElse(COMPLETED);
    return new Claims.Grades(
        new Stated<>(level, yaml.place("level").line()),
        criteria(),
        new Stated<>(outcome, yaml.place("outcome").line()));
  }

  private Map<String, Stated<Level>> criteria() {
    Map<String, Stated<Level>> levels = new LinkedHashMap<>();
    if (yaml.knows("criteria")) {
      yaml.mapping("criteria").ifPresent(given -> levels.putAll(criteria(given)));
    }
    return levels;
  }

  private Map<String, Stated<Level>> criteria(YamlMapping given) {
    List<String> ids = challenge.rubric().criteria().stream().map(Criterion::id).toList();
    Map<String, Stated<Level>> levels = new LinkedHashMap<>();
    for (String id : given.keys()) {
      if (ids.contains(id)) {
        levels.put(id, new Stated<>(level(given, id), given.place(id).line()));
      } else {
        given.fault(
            id, "no criterion has the id \"%s\"; %s".formatted(id, NearMatch.hint(id, ids)));
      }
    }
    return levels;
  }

  private static Level level(YamlMapping mapping, String key) {
    return mapping
        .required(
            key,
            "strong, acceptable or concern",
            word -> Stream.of(Level.values()).filter(each -> each.word().equals(word)).findFirst())
        .orElse(Level.CONCERN);
  }

  private Optional<String> outcome(String word) {
    return outcomes().stream().filter(word::equals).findFirst();
  }

  private static List<String> outcomes() {
    return Stream.concat(Stream.of(COMPLETED), SignalsCheck.ENDS.stream()).toList();
  }

  private Claims.Findings findings() {
    Optional<YamlMapping> given =
        yaml.knows("findings") ? yaml.mapping("findings") : Optional.empty();
    Claims.Findings findings =
        new Claims.Findings(
            given.map(each -> known(each, "present", "check", checks)).orElse(List.of()),
            given.map(each -> known(each, "absent", "check", checks)).orElse(List.of()));
    given.ifPresent(YamlMapping::refuseOthers);
    return findings;
  }

  private Claims.Tests tests() {
    Set<String> ids =
        challenge.sources().manifest().stream()
            .flatMap(id -> Stream.of(id, id.replaceAll("\\[\\d+]$", "")))
            .collect(Collectors.toSet());
    boolean exact =
        yaml.optional("exact", "true or false", ClaimsReader::truth).orElse(Boolean.FALSE);
    return new Claims.Tests(known(yaml, "failing-tests", "hidden test", ids), exact);
  }

  private static Optional<Boolean> truth(String word) {
    return switch (word) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static List<Stated<String>> known(
      YamlMapping mapping, String key, String what, Collection<String> names) {
    List<PlacedText> given = mapping.texts(key);
    given.stream()
        .filter(each -> !names.contains(each.text()))
        .forEach(
            each ->
                mapping.issueAt(
                    each.place(),
                    "no %s has the id \"%s\"; %s"
                        .formatted(what, each.text(), NearMatch.hint(each.text(), names))));
    return given.stream().map(each -> new Stated<>(each.text(), each.place().line())).toList();
  }
}
