package io.livegrade.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.grading.Examination;
import io.livegrade.grading.Grader;
import io.livegrade.grading.SourceAnalysis;
import io.livegrade.grading.challenge.ChallengeLoader;
import io.livegrade.grading.score.Reading;
import io.livegrade.grading.submission.HandIn;
import io.livegrade.grading.submission.HandIn.Kind;
import io.livegrade.model.GraderException;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Conditions;
import io.livegrade.model.batch.Marks;
import io.livegrade.model.batch.Origin;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.design.Design;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class BatchRunTest {

  private final Challenge challenge =
      new ChallengeLoader(
              Set.of("tests.none", "tests.table-driven", "model.binary-money"),
              Set.of("junit", "gson"))
          .load(Path.of("src/test/resources/packs/sound"));

  private final Conditions conditions =
      new Conditions(challenge.id(), challenge.about().hash(), "1.2.3", "docker", "as usual");

  private final Queue<BatchEntry> kept = new ConcurrentLinkedQueue<>();

  @TempDir private Path folder;

  @Test
  void gradesEachOnce() throws IOException {
    run(completing(), BatchRunTest::sandboxWorks).grade(tasks(20), 4);

    assertThat(kept).hasSize(20).allMatch(BatchEntry::isGraded);
    assertThat(kept).extracting(entry -> entry.origin().name()).doesNotHaveDuplicates();
  }

  @Test
  void oneThatBreaksTheGraderIsNotGradedAndTheOthersGoOn() throws IOException {
    List<Task> tasks = tasks(3);
    Examination breaking =
        (asked, submission, mutants, seed) -> {
          if (submission.name().equals("candidate-1")) {
            throw new IllegalStateException("broken");
          }
          return completed();
        };

    run(breaking, BatchRunTest::sandboxWorks).grade(tasks, 1);

    assertThat(kept).extracting(BatchEntry::isGraded).containsExactly(true, false, true);
    assertThat(kept)
        .extracting(BatchEntry::marks)
        .contains(
            new Marks.Missing(
                "A bug in the grader, please report it: java.lang.IllegalStateException: broken"));
  }

  @Test
  void oneThatCannotBeReadIsNotGradedAndTheOthersGoOn() throws IOException {
    List<Task> tasks = tasks(2);
    Files.delete(tasks.getFirst().handIn().place().resolve("A.java"));
    Files.delete(tasks.getFirst().handIn().place());

    run(completing(), BatchRunTest::sandboxWorks).grade(tasks, 1);

    assertThat(kept).extracting(BatchEntry::isGraded).containsExactly(false, true);
  }

  @Test
  void endsAtOnceWhereNoSandboxWorks() throws IOException {
    Examination failing =
        (asked, submission, mutants, seed) -> {
          throw new NoSandbox("did not start");
        };
    BatchRun run =
        run(
            failing,
            () -> {
              throw new NoSandbox("none works");
            });
    List<Task> tasks = tasks(50);

    assertThatThrownBy(() -> run.grade(tasks, 2)).hasMessage("none works");
    assertThat(kept).isEmpty();
  }

  @Test
  void endsWhereTheLedgerTakesNoMore() throws IOException {
    new BatchRun(
            grader(completing()),
            challenge,
            conditions,
            BatchRunTest::sandboxWorks,
            (entry, report) -> kept.add(entry) && kept.size() < 3)
        .grade(tasks(50), 1);

    assertThat(kept).hasSize(3);
  }

  @Test
  void whereOneLaneEndsTheOthersBeginNothingMore() throws IOException {
    CompletableFuture<Thread> ended = new CompletableFuture<>();
    Ledger refusingOnce =
        (entry, report) -> {
          kept.add(entry);
          if (ended.complete(Thread.currentThread())) {
            return false;
          }
          while (ended.join().getState() != Thread.State.WAITING) {
            Thread.onSpinWait(); // until that lane has nothing left to do
          }
          return true;
        };

    new BatchRun(
            grader(completing()), challenge, conditions, BatchRunTest::sandboxWorks, refusingOnce)
        .grade(tasks(50), 2);

    assertThat(kept).hasSizeLessThanOrEqualTo(2);
  }

  private BatchRun run(Examination examination, Runnable sandboxCheck) {
    return new BatchRun(
        grader(examination),
        challenge,
        conditions,
        sandboxCheck,
        (entry, report) -> kept.add(entry));
  }

  private static Grader grader(Examination examination) {
    SourceAnalysis nothing =
        (submission, asked) ->
            new SourceAnalysis.Analysed(
                new Reading(List.of(), List.of()), Design.NONE, () -> SourceAnalysis.NO_MUTANTS);
    return new Grader(
        "1.2.3",
        nothing,
        examination,
        InstantSource.fixed(Instant.EPOCH),
        (asked, submission) -> 42);
  }

  private static void sandboxWorks() {}

  private static Examination completing() {
    return (asked, submission, mutants, seed) -> completed();
  }

  private static Run completed() {
    return new Run(
        new RunOutcome.Completed(),
        List.of(),
        Map.of(),
        CandidateTests.NONE,
        new RunConditions(new Isolation("docker", Limits.DEFAULT, List.of()), 42, List.of()));
  }

  private List<Task> tasks(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path place = Files.createDirectory(folder.resolve("candidate-" + i));
      Files.writeString(place.resolve("A.java"), "class A {}");
    }
    return IntStream.range(0, count)
        .mapToObj(i -> new HandIn(Kind.FOLDER, folder.resolve("candidate-" + i)))
        .map(handIn -> new Task(handIn, new Origin(handIn.source(), handIn.name(), handIn.name())))
        .toList();
  }

  @SuppressWarnings("serial") // never serialized
  private static final class NoSandbox extends GraderException {
    NoSandbox(String message) {
      super(message);
    }
  }
}
