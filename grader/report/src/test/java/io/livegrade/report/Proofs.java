package io.livegrade.report;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.Level;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.FlakyTest;
import io.livegrade.model.proof.ImpostorRun;
import io.livegrade.model.proof.Marks;
import io.livegrade.model.proof.MutantFate;
import io.livegrade.model.proof.Pace;
import io.livegrade.model.proof.PackProof;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.proof.SampleMarks;
import io.livegrade.model.proof.TestUse;
import io.livegrade.model.run.Mutant;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Proofs of packs, for tests. */
final class Proofs {

  private Proofs() {}

  static PackProof sound() {
    return new PackProof(
        "lru-cache",
        List.of(
            good(new Answer.Loaded("1", 2, 9)),
            good(
                new Answer.ReferenceMarks(
                    new Marks(100, Level.STRONG, true, "completed"), Duration.ofMillis(1200))),
            good(new Answer.StarterMarks(new Marks(8, Level.CONCERN, false, "timed-out"))),
            good(
                new Answer.Samples(
                    List.of(
                        new SampleMarks(
                            "strong",
                            "linked",
                            new Marks(98, Level.STRONG, true, "completed"),
                            Duration.ofMillis(1400),
                            List.of(),
                            List.of()),
                        new SampleMarks(
                            "concern",
                            "racy",
                            new Marks(40, Level.CONCERN, false, "completed"),
                            Duration.ofMillis(1900),
                            List.of(),
                            List.of("Evicts.oldest"))))),
            good(
                new Answer.Impostors(
                    List.of(
                        new ImpostorRun(Cast.Kind.DEAD, List.of()),
                        new ImpostorRun(Cast.Kind.NULL, List.of())))),
            good(
                new Answer.Repeats(
                    20, List.of(), new Pace(Duration.ofMillis(400), Duration.ofMillis(650)))),
            good(new Answer.Mutants(List.of(killed(), judged(), survivor()))),
            good(
                new Answer.HiddenTests(
                    List.of(
                        new TestUse("Evicts.oldest", List.of("concern/racy"), 3, 0),
                        new TestUse("Counts.size", List.of(), 0, 1))))),
        List.of(),
        Duration.ofSeconds(75));
  }

  static PackProof faulty() {
    return new PackProof(
        "my-pack",
        List.of(
            new ProofStep(
                new Answer.Impostors(
                    List.of(new ImpostorRun(Cast.Kind.NULL, List.of("Counts.size")))),
                List.of(
                    issue("Counts.java", 12, "Counts.size passes a subject that does nothing"))),
            new ProofStep(
                new Answer.Repeats(
                    20,
                    List.of(new FlakyTest("Counts.size", List.of(7L), "got 2")),
                    new Pace(Duration.ofMillis(400), Duration.ofMillis(650))),
                List.of(issue("Counts.java", 12, "Counts.size is flaky")))),
        List.of(),
        Duration.ofSeconds(9));
  }

  private static ProofStep good(Answer answer) {
    return new ProofStep(answer, List.of());
  }

  private static ConfigurationIssue issue(String file, int line, String message) {
    return new ConfigurationIssue(Path.of("my-pack/hidden-tests", file), line, 0, message);
  }

  private static MutantFate killed() {
    return fate(1, MutantFate.End.KILLED, "Evicts.oldest");
  }

  private static MutantFate judged() {
    return fate(2, MutantFate.End.EQUIVALENT, "nobody can tell");
  }

  private static MutantFate survivor() {
    return fate(3, MutantFate.End.SURVIVED, "");
  }

  private static MutantFate fate(int number, MutantFate.End end, String why) {
    return new MutantFate(
        new Mutant(number, "removed-lock", "lru/Lru.java", 10 + number, "the lock is not taken"),
        "lock.lock();",
        end,
        why);
  }
}
