package io.livegrade.grading.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.grading.Examination;
import io.livegrade.grading.Grader;
import io.livegrade.grading.SourceAnalysis;
import io.livegrade.grading.challenge.ChallengeLoader;
import io.livegrade.grading.score.Reading;
import io.livegrade.model.GraderException;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.design.Design;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.MutantFate;
import io.livegrade.model.proof.PackProof;
import io.livegrade.model.proof.SampleMarks;
import io.livegrade.model.run.CandidateTestResult;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.MutantResult;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import io.livegrade.model.submission.Submission;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class ProverTest {

  private static final Set<String> CHECKS =
      Set.of("tests.none", "tests.table-driven", "model.binary-money");
  private static final CandidateTests OWN_TESTS =
      new CandidateTests(
          new RunOutcome.Completed(),
          List.of(new CandidateTestResult("counts", TestStatus.PASSED, "")),
          List.of(new MutantResult(new Mutant(1, "amount-check", "A.java", 1, "gone"), true)));

  @TempDir private Path folder;

  private final Rehearsals rehearsals = new Rehearsals();
  private WordsPack pack;

  @BeforeEach
  void write() {
    pack = WordsPack.in(folder);
  }

  @Test
  void holdsWhereEveryAnswerIsGood() {
    PackProof proof = prove(ProverTest::examine);

    assertThat(proof.issues()).isEmpty();
    assertThat(proof.holds()).isTrue();
    assertThat(proof.steps().stream().map(step -> step.answer().getClass().getSimpleName()))
        .containsExactly(
            "Loaded",
            "ReferenceMarks",
            "StarterMarks",
            "Samples",
            "Impostors",
            "Repeats",
            "Mutants",
            "HiddenTests");
  }

  @Test
  void asksOnlyForWhatIsWanted() {
    PackProof proof = prove(ProverTest::examine, Set.of(Plan.Part.REPEATS));

    assertThat(proof.steps()).hasSize(4);
    assertThat(proof.steps().getLast().answer())
        .isInstanceOfSatisfying(
            Answer.Repeats.class, repeats -> assertThat(repeats.times()).isEqualTo(3));
  }

  @Test
  void showsWhichTestTheReferenceFailsAndRehearsesNothing() {
    PackProof proof =
        prove(
            (challenge, submission, mutants, seed) ->
                run(List.of("Counting.countsWords"), CandidateTests.NONE));

    assertThat(sentences(proof))
        .anyMatch(issue -> issue.contains("Counting.java:5: Counting.countsWords is not passed"))
        .anyMatch(issue -> issue.contains("in \"behaviour\", and a reference earns all"));
    assertThat(proof.steps()).hasSize(4);
  }

  @Test
  void refusesAStarterThatPasses() {
    PackProof proof =
        prove((challenge, submission, mutants, seed) -> run(List.of(), OWN_TESTS), Set.of());

    assertThat(sentences(proof)).anyMatch(issue -> issue.contains("starter: passes with 100"));
  }

  @Test
  void showsInWhatASampleDiffersAtTheLineOfItsClaim() {
    pack.sample("strong", "splits-words", "level: strong", "failing-tests: [Counting.countsWords]");

    assertThat(sentences(prove(ProverTest::examine)))
        .singleElement()
        .asString()
        .contains("strong/splits-words/expected.yaml:2")
        .contains("Counting.countsWords passes, claimed to fail");
  }

  @Test
  void gradesTheHostileSamplesAloneWhereOnlyAttacksAreAskedFor() {
    pack.sample("hostile", "forges", "level: strong");

    PackProof proof = prove(ProverTest::examine, Set.of(Plan.Part.ATTACKS));

    assertThat(proof.steps().getLast().answer())
        .isInstanceOfSatisfying(
            Answer.Samples.class,
            samples ->
                assertThat(samples.samples())
                    .extracting(SampleMarks::name)
                    .containsExactly("forges"));
  }

  @Test
  void leavesTheHostileSamplesOutWhereOnlySamplesAreAskedFor() {
    pack.sample("hostile", "forges", "level: strong");

    PackProof proof = prove(ProverTest::examine, Set.of(Plan.Part.SAMPLES));

    assertThat(proof.steps().getLast().answer())
        .isInstanceOfSatisfying(
            Answer.Samples.class,
            samples ->
                assertThat(samples.samples())
                    .extracting(SampleMarks::name)
                    .isNotEmpty()
                    .doesNotContain("forges"));
  }

  @Test
  void namesATestThatAnImpostorPasses() {
    rehearsals.fails(
        new Cast.Impostor(Cast.Kind.NULL), "Counting.countsUnicode", "Counting.countsWords");

    assertThat(sentences(prove(ProverTest::examine)))
        .singleElement()
        .asString()
        .contains("Counting.acceptsEmpty passes a subject that does nothing (null)");
  }

  @Test
  void namesAFlakyTestWithASeed() {
    rehearsals.flaky();

    assertThat(sentences(prove(ProverTest::examine, Set.of(Plan.Part.REPEATS))))
        .singleElement()
        .asString()
        .contains("Counting.countsWords is flaky")
        .contains("2 of 3 runs")
        .contains("seed");
  }

  @Test
  void showsWhereAMutantSurvives() {
    rehearsals.fails(new Cast.Woken(1));

    PackProof proof = prove(ProverTest::examine, Set.of(Plan.Part.MUTANTS));

    assertThat(sentences(proof))
        .singleElement()
        .asString()
        .contains("reference/WordCounter.java:6: no hidden test fails when 0 is 1");
  }

  @Test
  void takesTheAuthorsWordForAnEquivalentMutant() {
    rehearsals.fails(new Cast.Woken(1));
    pack.judging(judgement("0 is 1"));

    PackProof proof = prove(ProverTest::examine, Set.of(Plan.Part.MUTANTS));

    assertThat(proof.issues()).isEmpty();
    assertThat(proof.steps().getLast().answer())
        .isInstanceOfSatisfying(
            Answer.Mutants.class,
            mutants -> {
              assertThat(mutants.count(MutantFate.End.EQUIVALENT)).isEqualTo(1);
              assertThat(mutants.killedShare()).isEqualTo(1.0);
            });
  }

  @Test
  void refusesAJudgementOnAMutantThatIsKilled() {
    pack.judging(judgement("0 is 1"));

    assertThat(sentences(prove(ProverTest::examine)))
        .singleElement()
        .asString()
        .contains("equivalent-mutants.yaml:2")
        .contains("is not equivalent: Counting.countsWords fails with it");
  }

  @Test
  void refusesAJudgementOnNoMutant() {
    pack.judging(judgement("0 is 7"));

    assertThat(sentences(prove(ProverTest::examine)))
        .singleElement()
        .asString()
        .contains("no mutant is this one; drop the entry");
  }

  @Test
  void namesATestThatNothingFailsAlthoughImpostorsDo() {
    rehearsals.fails(new Cast.Woken(2), "Counting.countsWords");

    assertThat(sentences(prove(ProverTest::examine)))
        .hasSize(2)
        .allMatch(issue -> issue.contains("is failed by no sample and no mutant"))
        .anyMatch(issue -> issue.contains("Counting.acceptsEmpty"))
        .anyMatch(issue -> issue.contains("Counting.countsUnicode"));
  }

  @Test
  void acceptsATestThatAMutantFailsTogetherWithAllOthers() {
    rehearsals.fails(new Cast.Woken(2), Rehearsals.TESTS.toArray(String[]::new));

    PackProof proof = prove(ProverTest::examine);

    assertThat(proof.issues()).isEmpty();
    assertThat(((Answer.HiddenTests) proof.steps().getLast().answer()).tests())
        .filteredOn(test -> !test.tells())
        .extracting(test -> test.id())
        .containsExactly("Counting.acceptsEmpty", "Counting.countsUnicode");
  }

  @Test
  void namesEverythingWrongWithAPackThatDoesNotLoad() {
    pack.write("challenge.yaml", "title: Words\n");

    PackProof proof = prove(ProverTest::examine);

    assertThat(proof.steps()).isEmpty();
    assertThat(proof.issues()).hasSizeGreaterThan(2);
  }

  @Test
  void ourFailureSaysNothingAboutThePack() {
    assertThatThrownBy(
            () ->
                prove(
                    (challenge, submission, mutants, seed) -> {
                      throw new NotProvedException("no engine");
                    }))
        .isInstanceOf(GraderException.class)
        .hasMessageContaining("reference: no engine");
  }

  private static List<String> judgement(String change) {
    return List.of(
        "file: WordCounter.java",
        "code: 'return text.isBlank() ? 0 : text.strip().split(\"\\\\s+\").length;'",
        "change: " + change,
        "reason: nobody can tell");
  }

  private static List<String> sentences(PackProof proof) {
    return proof.issues().stream().map(issue -> issue.sentence()).toList();
  }

  private PackProof prove(Examination examination) {
    return prove(examination, EnumSet.allOf(Plan.Part.class));
  }

  private PackProof prove(Examination examination, Set<Plan.Part> parts) {
    Grader grader =
        new Grader(
            "1",
            (submission, challenge) ->
                new SourceAnalysis.Analysed(
                    new Reading(List.of(), List.of()),
                    Design.NONE,
                    () -> SourceAnalysis.NO_MUTANTS),
            examination,
            InstantSource.fixed(Instant.EPOCH),
            (challenge, submission) -> 1);
    Prover.Tools tools =
        new Prover.Tools(
            new ChallengeLoader(CHECKS, Set.of("junit", "gson"))::load,
            CHECKS,
            grader,
            challenge -> SourceAnalysis.NO_MUTANTS,
            (challenge, planted) -> rehearsals);
    return new Prover(tools, doing -> {})
        .prove(pack.folder(), new Plan(parts, 3, 2, OptionalLong.empty()));
  }

  private static Run examine(
      Challenge challenge, Submission submission, Future<PlantedMutants> mutants, long seed) {
    return switch (submission.name()) {
      case "reference", "splits-words" -> run(List.of(), OWN_TESTS);
      case "miscounts" -> run(List.of("Counting.countsWords"), OWN_TESTS);
      default -> run(new RunOutcome.EndedEarly(1), Rehearsals.TESTS, CandidateTests.NONE);
    };
  }

  private static Run run(List<String> failing, CandidateTests own) {
    return run(new RunOutcome.Completed(), failing, own);
  }

  private static Run run(RunOutcome outcome, List<String> failing, CandidateTests own) {
    return new Run(
        outcome,
        Rehearsals.TESTS.stream()
            .map(test -> Rehearsals.result(test, failing.contains(test)))
            .toList(),
        Map.of("unicode", 1.0),
        own,
        new RunConditions(new Isolation("none", Limits.DEFAULT, List.of()), 1, List.of()));
  }
}
