package io.livegrade.grading.challenge;

import io.livegrade.model.ConfigurationIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pack's judgements on mutants that no test could kill, in {@code equivalent-mutants.yaml}.
 *
 * @param entries in the order of the file
 * @param issues everything that is wrong with the file
 */
public record EquivalentMutants(List<Entry> entries, List<ConfigurationIssue> issues) {

  private static final String NAME = "equivalent-mutants.yaml";

  public EquivalentMutants {
    entries = List.copyOf(entries);
    issues = List.copyOf(issues);
  }

  /**
   * A judgement. It names a mutant by what was changed, not by a line's number, so that it holds
   * when the reference grows.
   *
   * @param place the file and line of the entry, as an issue without message
   * @param file of the reference
   * @param code the line of the source the mutant was planted in
   * @param change the mutant's description
   * @param reason why no test can tell it from the original
   */
  public record Entry(
      ConfigurationIssue place, String file, String code, String change, String reason) {

    /** {@return an issue with this entry} */
    public ConfigurationIssue issue(String message) {
      return new ConfigurationIssue(place.path(), place.line(), place.column(), message);
    }
  }

  /** {@return what a pack says; nothing where it has no such file} */
  public static EquivalentMutants of(Path pack) {
    Path file = pack.resolve(NAME);
    if (Files.notExists(file)) {
      return new EquivalentMutants(List.of(), List.of());
    }
    Issues issues = new Issues();
    List<Entry> entries = new ArrayList<>();
    try {
      Optional<YamlMapping> yaml = YamlFile.read(file, Files.readString(file), issues);
      yaml.ifPresent(
          mapping -> {
            mapping.mappings("equivalent").forEach(entry -> entries.add(read(entry)));
            mapping.refuseOthers();
          });
    } catch (IOException e) {
      issues.add(file, "cannot be read: " + e.getMessage());
    }
    return new EquivalentMutants(entries, issues.toList());
  }

  private static Entry read(YamlMapping entry) {
    Place at = entry.place();
    Entry read =
        new Entry(
            new ConfigurationIssue(at.file(), at.line(), at.column(), ""),
            entry.text("file"),
            entry.text("code"),
            entry.text("change"),
            entry.text("reason"));
    entry.refuseOthers();
    return read;
  }
}
