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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each attack ends as it claims to behind every wall there is here, in time, and leaves nothing
 * behind. An honest submission gets the same report before and after all of a challenge's, and with
 * {@code -Dprove=everything} after each of them.
 */
final class HostileCorpusIT {

  /** What a grading may take beside the times that a challenge bounds. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private static final boolean EVERYTHING = "everything".equals(System.getProperty("prove"));

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
    return DynamicContainer.dynamicContainer(
        challenge.id(), new Siege(challenge, wall, wiring, samples).tests());
  }

  /** The attacks on one challenge behind one wall, one after the other. */
  private static final class Siege {

    private final Challenge challenge;
    private final Wall wall;
    private final Wiring wiring;
    private final List<Sample> samples;
    private Optional<Path> honestReport = Optional.empty();

    Siege(Challenge challenge, Wall wall, Wiring wiring, List<Sample> samples) {
      this.challenge = challenge;
      this.wall = wall;
      this.wiring = wiring;
      this.samples = samples;
    }

    Stream<DynamicTest> tests() {
      DynamicTest honest = DynamicTest.dynamicTest("an honest submission", this::gradesTheHonest);
      Stream<DynamicTest> attacks =
          samples.stream()
              .filter(Sample::isHostile)
              .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> withstands(attack)))
              .flatMap(test -> EVERYTHING ? Stream.of(test, honest) : Stream.of(test));
      return Stream.of(Stream.of(honest), attacks, Stream.of(honest)).flatMap(tests -> tests);
    }

    private void withstands(Sample attack) {
      long start = System.nanoTime();
      GradeReport report = grade(attack);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(report.verdict()).isInstanceOf(Verdict.Graded.class);
      Verdict.Graded graded = (Verdict.Graded) report.verdict();
      CORPUS.note(challenge.id() + " | " + attack.name(), wall, graded, took);
      assertThat(new ClaimsQuestion(attack.claims(), graded).differences())
          .extracting(ConfigurationIssue::sentence)
          .isEmpty();
      assertThat(took)
          .isLessThan(challenge.limits().compile().plus(challenge.limits().run()).plus(SLACK));
      assertThat(Leftovers.ofThisProcess()).isEmpty();
    }

    /** Compared as files: what differs is named line by line, and both stay to be looked at. */
    private void gradesTheHonest() throws IOException {
      Sample strong =
          samples.stream()
              .filter(sample -> sample.claim().equals("strong"))
              .findFirst()
              .orElseThrow();
      GradeReport report = grade(strong);
      assertThat(report.verdict()).isInstanceOf(Verdict.Graded.class);
      Path written =
          written(
              honestReport.isEmpty() ? "before" : "after",
              ReproducibilityIT.withoutTimes(ReportFormat.JSON.render(report)));
      assertThat(written).hasSameTextualContentAs(honestReport.orElse(written));
      honestReport = honestReport.or(() -> Optional.of(written));
    }

    private Path written(String when, String report) throws IOException {
      Path folder = Files.createDirectories(Repository.file("grader/cli/target").resolve("honest"));
      return Files.writeString(
          folder.resolve("%s-%s-%s.json".formatted(challenge.id(), wall, when)), report);
    }

    private GradeReport grade(Sample sample) {
      return wiring.grader(Optional.empty()).grade(challenge, sample.folder());
    }
  }
}
