package io.livegrade.grading.challenge;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.challenge.About;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.PackSources;
import io.livegrade.model.rubric.Rubric;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Reads a pack, wherever it lies, into a challenge that agrees with itself. */
public final class ChallengeLoader {

  private final Set<String> checks;
  private final Set<String> libraries;

  /**
   * Takes what packs may name.
   *
   * @param checks ids of all checks there are, praise included
   * @param libraries names of all libraries there are
   */
  public ChallengeLoader(Set<String> checks, Set<String> libraries) {
    this.checks = Set.copyOf(checks);
    this.libraries = Set.copyOf(libraries);
  }

  /**
   * {@return the challenge in a folder}
   *
   * @throws ConfigurationException with everything that is wrong with the pack
   */
  public Challenge load(Path folder) {
    return load(folder, true);
  }

  /**
   * {@return the challenge in a folder whose manifest may not be recorded yet, and is then empty}
   *
   * @throws ConfigurationException with everything else that is wrong with the pack
   */
  public Challenge loadUnrecorded(Path folder) {
    return load(folder, false);
  }

  private Challenge load(Path folder, boolean recorded) {
    Issues issues = new Issues();
    if (!Files.isDirectory(folder)) {
      issues.add(folder, "is not a folder; name a challenge's folder");
      issues.throwIfAny();
    }
    PackFolder pack = new PackFolder(folder, issues);
    PackSources sources = sources(pack, recorded, issues);
    String id = folder.toAbsolutePath().normalize().getFileName().toString();
    Optional<ChallengeFile> file =
        yaml(pack, "challenge.yaml", issues)
            .map(mapping -> ChallengeFile.read(mapping, id, libraries, sources.contract()));
    Optional<Rubric> rubric =
        yaml(pack, "rubric.yaml", issues).map(mapping -> rubric(pack, mapping, sources, issues));
    String brief = pack.text("brief.md").orElse("");
    if (pack.has("brief.md") && brief.isBlank()) {
      issues.add(pack.path("brief.md"), "is empty; write what candidates read");
    }
    issues.throwIfAny();
    ChallengeFile said = file.orElseThrow();
    return new Challenge(
        new About(
            id, said.title(), said.version(), pack.hash(), said.minutes(), brief, said.libraries()),
        said.entry(),
        said.conditions().limits(),
        sources,
        said.conditions().mutationRules(),
        rubric.orElseThrow());
  }

  private static Optional<YamlMapping> yaml(PackFolder pack, String name, Issues issues) {
    return pack.text(name).flatMap(text -> YamlFile.read(pack.path(name), text, issues));
  }

  private static PackSources sources(PackFolder pack, boolean recorded, Issues issues) {
    return new PackSources(
        pack.sources("contract", "what a submission implements"),
        pack.sources("support"),
        pack.sources("starter", "what a candidate begins from"),
        pack.sources("hidden-tests", "the tests a submission is judged by"),
        Manifest.read(pack, recorded, issues),
        pack.sources("reference", "our own solution"));
  }

  private Rubric rubric(PackFolder pack, YamlMapping file, PackSources sources, Issues issues) {
    Origins origins = new Origins();
    Rubric rubric = new RubricFile(file, origins).read();
    new PointsCheck(rubric, origins).check();
    new WholeCheck(rubric, origins).check();
    HiddenTestMarks tests = new HiddenTestMarks(pack, sources.hiddenTests());
    new SignalsCheck(rubric, origins, checks, tests, issues).check();
    return rubric;
  }
}
