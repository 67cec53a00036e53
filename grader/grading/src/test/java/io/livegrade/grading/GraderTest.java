package io.livegrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.grading.SourceAnalysis.Analysed;
import io.livegrade.grading.challenge.ChallengeLoader;
import io.livegrade.grading.score.Reading;
import io.livegrade.grading.submission.UnreadableSubmissionException;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.GraderException;
import io.livegrade.model.Level;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.design.Design;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.ReportedFinding;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class GraderTest {

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final long SEED = 42;
  private static final Finding FINDING =
      new Finding(
          "tests.none",
          FindingKind.ESSENTIAL,
          "No test.",
          List.of(new Evidence("WordCounter.java", 1, "class")));

  private final Challenge challenge =
      new ChallengeLoader(
              Set.of("tests.none", "tests.table-driven", "model.binary-money"),
              Set.of("junit", "gson"))
          .load(Path.of("src/test/resources/packs/sound"));

  @TempDir private Path folder;

  @BeforeEach
  void handIn() throws IOException {
    Files.writeString(folder.resolve("WordCounter.java"), "class WordCounter {}");
  }

  @Test
  void recordsWhatWasGradedWithWhatAndWhen() {
    GradeReport report = grader(findings(), completing()).grade(challenge, folder);

    Header header = report.header();
    assertThat(header.graderVersion()).isEqualTo("1.2.3");
    assertThat(header.gradedAt()).isEqualTo(NOON);
    assertThat(header.challenge())
        .isEqualTo(
            new Header.ChallengeReference("sound", "Count words", "2", challenge.about().hash()));
    assertThat(header.submission().sources()).hasSize(1);
  }

  @Test
  void scoresRunAndFindingsTogether() {
    Verdict.Graded graded = graded(grader(findings(FINDING), completing()));

    assertThat(graded.run().conditions().seed()).isEqualTo(SEED);
    assertThat(graded.findings())
        .containsExactly(new ReportedFinding(FINDING, "How would you test it?"));
    assertThat(graded.score().criteria().getLast().level()).isEqualTo(Level.CONCERN);
    assertThat(graded.rubric()).isEqualTo(challenge.rubric());
  }

  @Test
  void readsTheSourceWhileTheSubmissionRuns() {
    CountDownLatch running = new CountDownLatch(1);
    PlantedMutants planted =
        new PlantedMutants(List.of(), List.of(new Mutant(1, "amount-check", "A.java", 1, "gone")));
    SourceAnalysis waitsForTheRun =
        (_, _) -> {
          await(running);
          return new Analysed(new Reading(List.of(), List.of()), Design.NONE, () -> planted);
        };
    Examination waitsForTheMutants =
        (_, _, mutants, seed) -> {
          running.countDown();
          assertThat(get(mutants)).isEqualTo(planted);
          return run(new RunOutcome.Completed(), seed);
        };

    assertThat(graded(grader(waitsForTheRun, waitsForTheMutants)).score().points()).isPositive();
  }

  @Test
  void ourFailureIsNeverAGrade() {
    GradeReport report =
        grader(
                findings(),
                (_, _, mutants, seed) -> {
                  throw new BrokenSandbox("Docker is unreachable");
                })
            .grade(challenge, folder);

    assertThat(report.verdict())
        .isInstanceOfSatisfying(
            Verdict.NotGraded.class,
            notGraded -> {
              assertThat(notGraded.reason()).isEqualTo("Docker is unreachable");
              assertThat(notGraded.remedy()).contains("grade doctor");
            });
  }

  @Test
  void aPackThatDoesNotHoldIsTheAuthorsToMend() {
    Grader grader =
        grader(
            findings(),
            (_, _, mutants, seed) -> {
              throw new ConfigurationException(
                  List.of(new ConfigurationIssue(Path.of("Counting.java"), "does not compile")));
            });

    assertThatThrownBy(() -> grader.grade(challenge, folder))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void aFailureOfOurReadingIsABugAndComesOut() {
    Grader grader =
        grader(
            (_, _) -> {
              throw new IllegalStateException("a check is broken");
            },
            completing());

    assertThatThrownBy(() -> grader.grade(challenge, folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a check is broken");
  }

  @Test
  void aSourceTooDeepForOurReaderStillHasItsTestsCounted() {
    Verdict.Graded graded =
        graded(
            grader(
                (_, _) -> {
                  throw new StackOverflowError();
                },
                completing()));

    assertThat(graded.score().pass().reasons())
        .contains("The grader could not read WordCounter.java, so a person must decide.");
    assertThat(graded.score().criteria().getFirst().points()).isEqualTo(70);
  }

  @Test
  void aRefusedFolderIsNeitherReadNorRun() throws IOException {
    Files.createSymbolicLink(folder.resolve("B.java"), folder.resolve("WordCounter.java"));

    Verdict.Graded graded =
        graded(
            grader(
                (_, _) -> {
                  throw new AssertionError("read");
                },
                (_, _, mutants, seed) -> {
                  throw new AssertionError("run");
                }));

    assertThat(graded.run().outcome()).isInstanceOf(RunOutcome.Refused.class);
    assertThat(graded.run().conditions().isolation().sandbox()).isEqualTo("none");
    assertThat(graded.score().points()).isZero();
  }

  @Test
  void aFolderThatIsNotThereIsTheOperatorsMistake() {
    Grader grader = grader(findings(), completing());

    assertThatThrownBy(() -> grader.grade(challenge, folder.resolve("nowhere")))
        .isInstanceOf(UnreadableSubmissionException.class);
  }

  @Test
  void theSameSubmissionGivesTheSameReportButForTimes() {
    Grader grader = grader(findings(FINDING), completing());

    assertThat(grader.grade(challenge, folder))
        .usingRecursiveComparison()
        .ignoringFields("verdict.run.conditions.timings")
        .isEqualTo(grader.grade(challenge, folder));
  }

  @Test
  void tellsHowLongReadingTook() {
    assertThat(graded(grader(findings(), completing())).run().conditions().timings())
        .extracting(Timing::stage)
        .contains("analyse");
  }

  private Verdict.Graded graded(Grader grader) {
    Verdict verdict = grader.grade(challenge, folder).verdict();
    if (verdict instanceof Verdict.Graded graded) {
      return graded;
    }
    throw new AssertionError("not graded: " + verdict);
  }

  private static Grader grader(SourceAnalysis analysis, Examination examination) {
    return new Grader(
        "1.2.3", analysis, examination, InstantSource.fixed(NOON), (challenge, submission) -> SEED);
  }

  private static SourceAnalysis findings(Finding... findings) {
    return (submission, challenge) ->
        new Analysed(
            new Reading(List.of(findings), List.of()),
            Design.NONE,
            () -> SourceAnalysis.NO_MUTANTS);
  }

  private static Examination completing() {
    return (challenge, submission, mutants, seed) -> run(new RunOutcome.Completed(), seed);
  }

  private static Run run(RunOutcome outcome, long seed) {
    return new Run(
        outcome,
        List.of(),
        Map.of(),
        CandidateTests.NONE,
        new RunConditions(new Isolation("docker", Limits.DEFAULT, List.of()), seed, List.of()));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static PlantedMutants get(Future<PlantedMutants> mutants) {
    try {
      return mutants.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("serial") // never serialized
  private static final class BrokenSandbox extends GraderException {
    BrokenSandbox(String message) {
      super(message);
    }
  }
}
