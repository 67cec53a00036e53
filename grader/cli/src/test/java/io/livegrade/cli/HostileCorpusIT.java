package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.grading.challenge.Sample;
import io.livegrade.grading.challenge.SampleCatalogue;
import io.livegrade.grading.verify.ClaimsQuestion;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Verdict;
import io.livegrade.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each attack ends as it claims to behind every wall there is here, in time; it leaves nothing
 * behind, and the next honest submission gets the report it always gets.
 */
final class HostileCorpusIT {

  /** What a grading may take beside the times that a challenge bounds. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private static final HostileCorpus CORPUS = new HostileCorpus();
  private static final List<Wiring> OPENED = new ArrayList<>();

  @AfterAll
  static void writeWhatBecameOfThem() throws IOException {
    OPENED.forEach(Wiring::close);
    CORPUS.write();
  }

  @TestFactory
  Stream<DynamicNode> holds() {
    return Wall.here().stream()
        .map(
            wall -> {
              Wiring wiring = BuiltGrader.wiring(wall.wish());
              OPENED.add(wiring);
              return DynamicContainer.dynamicContainer(
                  wall.words(),
                  BuiltGrader.packs().stream().map(pack -> attacksOn(pack, wall, wiring)));
            });
  }

  private static DynamicNode attacksOn(Path pack, Wall wall, Wiring wiring) {
    Challenge challenge = BuiltGrader.challenge(pack.getFileName().toString());
    List<Sample> samples = new SampleCatalogue(pack).read(challenge, Packs.checks()).samples();
    Honest honest = new Honest(wiring, challenge, samples);
    return DynamicContainer.dynamicContainer(
        challenge.id(),
        samples.stream()
            .filter(Sample::isHostile)
            .map(
                attack ->
                    DynamicTest.dynamicTest(
                        attack.name(),
                        () -> {
                          endsAsItClaims(attack, challenge, wall, wiring);
                          assertThat(Leftovers.ofThisProcess()).isEmpty();
                          honest.assertUnchanged();
                        })));
  }

  private static void endsAsItClaims(Sample attack, Challenge challenge, Wall wall, Wiring wiring) {
    long start = System.nanoTime();
    GradeReport report = wiring.grader(Optional.empty()).grade(challenge, attack.folder());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(report.verdict()).isInstanceOf(Verdict.Graded.class);
    Verdict.Graded graded = (Verdict.Graded) report.verdict();
    CORPUS.note(challenge.id() + " | " + attack.name(), wall, graded, took);
    assertThat(new ClaimsQuestion(attack.claims(), graded).differences())
        .extracting(ConfigurationIssue::sentence)
        .isEmpty();
    assertThat(took)
        .isLessThan(challenge.limits().compile().plus(challenge.limits().run()).plus(SLACK));
  }

  /** A submission with nothing to hide, graded again after each attack. */
  private static final class Honest {

    private final Wiring wiring;
    private final Challenge challenge;
    private final Path folder;
    private Optional<String> before = Optional.empty();

    Honest(Wiring wiring, Challenge challenge, List<Sample> samples) {
      this.wiring = wiring;
      this.challenge = challenge;
      this.folder =
          samples.stream()
              .filter(Predicate.not(Sample::isHostile))
              .filter(sample -> sample.claim().equals("strong"))
              .findFirst()
              .orElseThrow()
              .folder();
    }

    void assertUnchanged() {
      String now =
          ReproducibilityIT.withoutTimes(
              ReportFormat.JSON.render(wiring.grader(Optional.empty()).grade(challenge, folder)));
      assertThat(now).isEqualTo(before.orElse(now)).contains("\"outcome\" : \"graded\"");
      before = Optional.of(now);
    }
  }
}
