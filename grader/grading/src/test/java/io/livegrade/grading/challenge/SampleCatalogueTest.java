package io.livegrade.grading.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.Level;
import io.livegrade.model.challenge.Challenge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleCatalogueTest {

  private static final Set<String> CHECKS =
      Set.of("tests.none", "tests.table-driven", "model.binary-money");

  private final Challenge challenge =
      new ChallengeLoader(CHECKS, Set.of("junit", "gson"))
          .load(Path.of("src/test/resources/packs/sound"));

  @TempDir private Path folder;

  @Test
  void readsWhatASampleClaims() {
    write(
        "sample-submissions/concern/late",
        """
        level: concern
        criteria: {behaviour: acceptable}
        outcome: timed-out
        findings: {present: [tests.none], absent: [model.binary-money]}
        failing-tests: [Counting.countsWords]
        exact: true
        defect: it is late
        """);

    Sample sample = read(folder).samples().getFirst();

    assertThat(sample.path()).isEqualTo("concern/late");
    Claims claims = sample.claims();
    assertThat(claims.grades().level()).isEqualTo(new Stated<>(Level.CONCERN, 1));
    assertThat(claims.grades().criteria())
        .containsEntry("behaviour", new Stated<>(Level.ACCEPTABLE, 2));
    assertThat(claims.grades().outcome().value()).isEqualTo("timed-out");
    assertThat(claims.findings().present()).containsExactly(new Stated<>("tests.none", 4));
    assertThat(claims.tests().failing()).containsExactly(new Stated<>("Counting.countsWords", 5));
    assertThat(claims.tests().exact()).isTrue();
  }

  @Test
  void looksBesideTheChallengesFolderWhereThePackHasNone() {
    write("sample-submissions/words/strong/good", "level: strong\ndefect: none\n");

    assertThat(read(folder.resolve("challenges/words")).samples())
        .extracting(Sample::path)
        .containsExactly("strong/good");
  }

  @Test
  void missesASampleOfEachLevel() {
    write("sample-submissions/strong/good", "level: strong\ndefect: none\n");

    assertThat(sentences(folder))
        .hasSize(2)
        .anyMatch(issue -> issue.contains("sample-submissions/acceptable: holds no sample"))
        .anyMatch(issue -> issue.contains("sample-submissions/concern: holds no sample"));
  }

  @Test
  void saysWhereSamplesAreWanted() {
    assertThat(sentences(folder.resolve("challenges/words")))
        .singleElement()
        .asString()
        .contains("sample-submissions/words: is not there");
  }

  @Test
  void refusesNamesThatNothingHas() {
    write(
        "sample-submissions/strong/good",
        """
        level: great
        criteria: {behavior: strong}
        outcome: late
        findings: {absent: [tests.non]}
        failing-tests: [Counting.countsWord]
        exakt: true
        """);

    assertThat(sentences(folder))
        .anyMatch(issue -> issue.contains("expected.yaml:1") && issue.contains("got \"great\""))
        .anyMatch(issue -> issue.contains("did you mean \"behaviour\"?"))
        .anyMatch(issue -> issue.contains("how a run ends"))
        .anyMatch(issue -> issue.contains("did you mean \"tests.none\"?"))
        .anyMatch(issue -> issue.contains("did you mean \"Counting.countsWords\"?"))
        .anyMatch(issue -> issue.contains("did you mean \"exact\"?"))
        .anyMatch(issue -> issue.contains("\"defect\" is missing"));
  }

  @Test
  void refusesAClaimThatItsFolderDenies() {
    write("sample-submissions/strong/bad", "level: concern\ndefect: all of it\n");
    write("sample-submissions/great/good", "level: strong\ndefect: none\n");

    assertThat(sentences(folder))
        .anyMatch(issue -> issue.contains("claims level concern and outcome completed"))
        .anyMatch(issue -> issue.contains("sample-submissions/great: is no claim"));
  }

  @Test
  void wantsAClaimInEachSample() throws IOException {
    Files.createDirectories(folder.resolve("sample-submissions/strong/silent"));

    assertThat(sentences(folder))
        .anyMatch(issue -> issue.contains("strong/silent/expected.yaml: is missing"));
  }

  private SampleCatalogue.Found read(Path pack) {
    return new SampleCatalogue(pack).read(challenge, CHECKS);
  }

  private List<String> sentences(Path pack) {
    return read(pack).issues().stream().map(ConfigurationIssue::sentence).toList();
  }

  private void write(String sample, String claims) {
    try {
      Path path = Files.createDirectories(folder.resolve(sample));
      Files.writeString(path.resolve("expected.yaml"), claims);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
