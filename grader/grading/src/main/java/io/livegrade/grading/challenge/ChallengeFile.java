package io.livegrade.grading.challenge;

import io.livegrade.grading.challenge.YamlMapping.PlacedText;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.challenge.MutationRule;
import io.livegrade.model.submission.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code challenge.yaml} says.
 *
 * @param title for people
 * @param version raised whenever grades could change
 * @param minutes a candidate has
 * @param libraries on the class path
 * @param entry what a submission must offer
 * @param conditions bounds of its runs, and the rules that mutants break
 */
record ChallengeFile(
    String title,
    String version,
    int minutes,
    List<String> libraries,
    Entry entry,
    Conditions conditions) {

  private static final int LONGEST_MINUTES = 480;
  private static final Pattern TYPE = Pattern.compile("[a-z]\\w*(\\.\\w+)*\\.[A-Z]\\w*");
  private static final Pattern PARAMETER = Pattern.compile("[a-z]+|" + TYPE.pattern());
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  record Conditions(Limits limits, List<MutationRule> mutationRules) {}

  /**
   * {@return what the file says; where it is at fault, issues are added and the value is of no use}
   *
   * @param id the folder's name
   * @param catalogue names of the libraries there are
   * @param contract the pack's contract sources
   */
  static ChallengeFile read(
      YamlMapping file, String id, Set<String> catalogue, List<SourceFile> contract) {
    Function<String, Optional<String>> sameAsFolder = text -> Optional.of(text).filter(id::equals);
    file.optional("id", "the folder's name \"" + id + "\"", sameAsFolder);
    ChallengeFile read =
        new ChallengeFile(
            file.text("title"),
            file.text("version"),
            file.number("minutes", 1, LONGEST_MINUTES),
            libraries(file, catalogue),
            file.mapping("entry")
                .map(entry -> entry(entry, contract))
                .orElse(new Entry("", List.of())),
            new Conditions(limits(file), mutationRules(file)));
    file.refuseOthers();
    return read;
  }

  private static List<String> libraries(YamlMapping file, Set<String> catalogue) {
    Set<String> names = new LinkedHashSet<>();
    for (PlacedText library : file.texts("libraries")) {
      String name = library.text();
      if (!catalogue.contains(name)) {
        file.issueAt(
            library.place(),
            "unknown library \"%s\"; %s".formatted(name, NearMatch.hint(name, catalogue)));
      } else if (!names.add(name)) {
        file.issueAt(library.place(), "\"%s\" is listed twice; keep one".formatted(name));
      }
    }
    return List.copyOf(names);
  }

  private static Entry entry(YamlMapping entry, List<SourceFile> contract) {
    String type =
        entry
            .required(
                "type",
                "the full name of an interface, such as \"livecoding.lru.LruCache\"",
                text -> Optional.of(text).filter(name -> TYPE.matcher(name).matches()))
            .orElse("");
    if (entry.isSound("type") && !contract.isEmpty() && !declares(contract, type)) {
      entry.fault(
          "type",
          "\"%s\" is not declared below contract/; name the contract's interface".formatted(type));
    }
    List<PlacedText> parameters = entry.texts("constructor");
    parameters.forEach(
        parameter -> {
          if (!PARAMETER.matcher(parameter.text()).matches()) {
            entry.issueAt(
                parameter.place(),
                "\"%s\" wants a primitive or the full name of a type, such as \"java.time.Duration\""
                    .formatted(parameter.text()));
          }
        });
    entry.refuseOthers();
    return new Entry(type, parameters.stream().map(PlacedText::text).toList());
  }

  private static boolean declares(List<SourceFile> contract, String type) {
    int dot = type.lastIndexOf('.');
    Pattern declaration =
        Pattern.compile("\\binterface\\s+" + Pattern.quote(type.substring(dot + 1)) + "\\b");
    Pattern inPackage =
        Pattern.compile("\\bpackage\\s+" + Pattern.quote(type.substring(0, dot)) + "\\s*;");
    return contract.stream()
        .map(SourceFile::text)
        .anyMatch(text -> declaration.matcher(text).find() && inPackage.matcher(text).find());
  }

  private static Limits limits(YamlMapping file) {
    Limits usual = Limits.DEFAULT;
    if (!file.knows("limits")) {
      return usual;
    }
    return file.mapping("limits").map(limits -> limits(limits, usual)).orElse(usual);
  }

  private static Limits limits(YamlMapping limits, Limits usual) {
    Limits read =
        new Limits(
            time(limits, "compile", usual.compile()),
            time(limits, "test", usual.test()),
            time(limits, "run", usual.run()),
            (int) (bytes(limits, "memory", (long) usual.memoryMebibytes() << 20) >> 20),
            bytes(limits, "output", usual.outputBytes()));
    if (read.memoryMebibytes() < 64) {
      limits.fault("memory", "\"memory\" is below 64MiB, where no JVM starts; give more");
    }
    limits.refuseOthers();
    return read;
  }

  private static Duration time(YamlMapping limits, String key, Duration usual) {
    return limits
        .optional(key, "a time such as \"5s\" or \"500ms\", at most ten minutes", Quantities::time)
        .orElse(usual);
  }

  private static long bytes(YamlMapping limits, String key, long usual) {
    Function<String, Optional<Long>> meaning =
        text -> {
          OptionalLong bytes = Quantities.bytes(text);
          return bytes.isPresent() ? Optional.of(bytes.getAsLong()) : Optional.empty();
        };
    return limits
        .optional(key, "a size such as \"512MiB\" or \"64KiB\", at most 16 GiB", meaning)
        .orElse(usual);
  }

  private static List<MutationRule> mutationRules(YamlMapping file) {
    List<MutationRule> rules = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (YamlMapping rule : file.mappings("mutation-rules")) {
      MutationRule read = mutationRule(rule);
      Integer first = lines.putIfAbsent(read.id(), rule.place("id").line());
      if (rule.isSound("id") && first != null) {
        rule.fault(
            "id", "mutation rule \"%s\" is there already, in line %d".formatted(read.id(), first));
      }
      rules.add(read);
    }
    return rules;
  }

  private static MutationRule mutationRule(YamlMapping rule) {
    Map<String, MutationRule.Kind> kinds =
        Stream.of(MutationRule.Kind.values())
            .collect(
                Collectors.toMap(
                    kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind -> kind));
    MutationRule read =
        new MutationRule(
            rule.required(
                    "id",
                    "a short name such as \"amount-check\"",
                    text -> Optional.of(text).filter(id -> ID.matcher(id).matches()))
                .orElse(""),
            rule.text("rule"),
            rule.required(
                    "kind",
                    "one of " + String.join(", ", kinds.keySet().stream().sorted().toList()),
                    text -> Optional.ofNullable(kinds.get(text)))
                .orElse(MutationRule.Kind.REMOVE_CHECK),
            rule.texts("words").stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList());
    rule.refuseOthers();
    return read;
  }
}
