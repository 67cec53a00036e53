package io.livegrade.grading.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.Level;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.rubric.Criterion;
import io.livegrade.model.rubric.LevelRule;
import io.livegrade.model.rubric.Signal;
import io.livegrade.model.submission.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChallengeLoaderTest {

  private static final Path PACKS = Path.of("src/test/resources/packs");
  private static final Path SOUND = PACKS.resolve("sound");

  @TempDir private Path temporary;

  private final ChallengeLoader loader =
      new ChallengeLoader(
          Set.of(
              "tests.none",
              "tests.no-assertion",
              "tests.sleeps",
              "tests.table-driven",
              "model.binary-money"),
          Set.of("junit", "gson", "jackson"));

  @Test
  void readsWhatCandidatesAndRunsNeed() {
    Challenge challenge = loader.load(SOUND);

    assertThat(challenge.id()).isEqualTo("sound");
    assertThat(challenge.about().title()).isEqualTo("Count words");
    assertThat(challenge.about().brief()).startsWith("# Count words");
    assertThat(challenge.about().libraries()).containsExactly("junit", "gson");
    assertThat(challenge.entry()).isEqualTo(new Entry("counting.Counter", List.of("int", "int")));
    assertThat(challenge.limits())
        .isEqualTo(
            new Limits(
                Duration.ofSeconds(10),
                Duration.ofMillis(500),
                Limits.DEFAULT.run(),
                256,
                64 << 10));
    assertThat(challenge.mutationRules().getFirst().words()).containsExactly("amount");
  }

  @Test
  void readsSourcesWithPathsRelativeToTheirFolder() {
    Challenge challenge = loader.load(SOUND);

    assertThat(challenge.sources().contract())
        .extracting(SourceFile::path)
        .containsExactly("counting/Counter.java");
    assertThat(challenge.sources().support()).hasSize(1);
    assertThat(challenge.sources().hiddenTests()).hasSize(1);
    assertThat(challenge.sources().manifest())
        .containsExactly("Counting.acceptsEmpty", "Counting.countsUnicode", "Counting.countsWords");
  }

  @Test
  void readsTheRubric() {
    Challenge challenge = loader.load(SOUND);

    Criterion behaviour = challenge.rubric().criteria().getFirst();
    assertThat(behaviour.levels())
        .containsEntry(Level.STRONG, new LevelRule(60, "Does what the brief says."));
    assertThat(behaviour.pricing().deductions().getFirst().signal())
        .isEqualTo(new Signal(Signal.Kind.DEFECT, "counts-wrong"));
    assertThat(behaviour.pricing().deductions().getFirst().cap())
        .isEqualTo(Optional.of(Level.ACCEPTABLE));
    assertThat(challenge.rubric().redFlags()).hasSize(2);
    assertThat(challenge.rubric().followUps()).containsEntry("model.binary-money", "Why a double?");
  }

  @Test
  void reportsEveryFaultOfAPackAtOnce() throws IOException {
    ConfigurationException refusal =
        catchThrowableOfType(
            ConfigurationException.class, () -> loader.load(PACKS.resolve("faulty")));

    String messages =
        refusal.issues().stream()
            .map(ConfigurationIssue::sentence)
            .collect(Collectors.joining("\n", "", "\n"));
    Path golden = PACKS.resolve("faulty.expected.txt");
    if (Boolean.getBoolean("approve")) {
      Files.writeString(golden, messages);
    }
    assertThat(messages).isEqualTo(Files.readString(golden));
  }

  @Test
  void anyChangeOfAPackChangesItsHash() throws IOException {
    Path copy = copyOfSound();
    String before = loader.load(copy).about().hash();

    Files.writeString(
        copy.resolve("reference/WordCounter.java"), "// changed\nclass WordCounter {}");

    assertThat(before).isEqualTo(loader.load(SOUND).about().hash()).hasSize(64);
    assertThat(loader.load(copy).about().hash()).isNotEqualTo(before);
  }

  @Test
  void aPackWithoutManifestLoadsOnlyForRecording() throws IOException {
    Path copy = copyOfSound();
    Files.delete(copy.resolve("hidden-tests/manifest.txt"));

    assertThat(loader.loadUnrecorded(copy).sources().manifest()).isEmpty();
    assertThatThrownBy(() -> loader.load(copy))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("manifest.txt: is missing");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> loader.load(Path.of("nowhere")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("nowhere: is not a folder; name a challenge's folder");
  }

  @Test
  void refusesYamlThatGrowsByAliases() throws IOException {
    assertThat(refusalOfRubric("a: &a [x, x]\nb: [*a, *a, *a]\n"))
        .contains("rubric.yaml", "aliases");
  }

  @Test
  void refusesYamlNestedBeyondReason() throws IOException {
    assertThat(refusalOfRubric("a: " + "[".repeat(100_000))).contains("nested more than");
  }

  @Test
  void showsWhereYamlBreaks() throws IOException {
    assertThat(refusalOfRubric("pass: {points: 75}\nbands: [\n"))
        .contains("rubric.yaml:3:1: is not YAML");
  }

  private String refusalOfRubric(String text) throws IOException {
    Path copy = copyOfSound();
    Files.writeString(copy.resolve("rubric.yaml"), text);
    return String.valueOf(
        catchThrowableOfType(ConfigurationException.class, () -> loader.load(copy)).getMessage());
  }

  private Path copyOfSound() throws IOException {
    Path copy = temporary.resolve("sound");
    try (Stream<Path> files = Files.walk(SOUND)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(SOUND.relativize(file).toString()));
      }
    }
    return copy;
  }
}
