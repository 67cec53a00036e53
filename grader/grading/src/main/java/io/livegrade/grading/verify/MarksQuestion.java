package io.livegrade.grading.verify;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.Marks;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.Verdict.Graded;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.run.TestStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks what the pack's own sources get: all points for the reference, no pass for the starter. */
final class MarksQuestion {

  private static final int ALL_POINTS = 100;

  private final PackUnderProof pack;

  MarksQuestion(PackUnderProof pack) {
    this.pack = pack;
  }

  static Marks marks(Graded graded) {
    return new Marks(
        graded.score().points(),
        graded.score().level(),
        graded.score().pass().passed(),
        graded.run().outcome().id());
  }

  ProofStep ofReference(Graded graded, Duration took) {
    List<ConfigurationIssue> issues = new ArrayList<>();
    if (!(graded.run().outcome() instanceof RunOutcome.Completed)) {
      issues.add(whole("reference", graded.run().outcome().sentence() + "; mend the reference"));
    }
    for (HiddenTestResult result : graded.run().hiddenTests()) {
      if (result.status() != TestStatus.PASSED) {
        String message = result.failure().map(failure -> failure.message()).orElse("");
        issues.add(
            pack.issueWithTest(
                result.id(),
                "is not passed by the reference; mend one of the two. It said: " + message));
      }
    }
    if (graded.score().points() < ALL_POINTS) {
      for (CriterionScore score : graded.score().criteria()) {
        if (score.points() < score.criterion().points()) {
          issues.add(
              whole(
                  "reference",
                  "earns %d of %d points in \"%s\", and a reference earns all: %s"
                      .formatted(
                          score.points(),
                          score.criterion().points(),
                          score.criterion().id(),
                          score.why())));
        }
      }
    }
    return new ProofStep(new Answer.ReferenceMarks(marks(graded), took), issues);
  }

  ProofStep ofStarter(Graded graded) {
    List<ConfigurationIssue> issues = new ArrayList<>();
    if (graded.run().outcome() instanceof RunOutcome.DoesNotCompile
        || graded.run().outcome() instanceof RunOutcome.ContractNotMet) {
      issues.add(
          whole(
              "starter",
              graded.run().outcome().sentence()
                  + "; candidates begin from something that compiles and meets the contract"));
    }
    if (graded.score().pass().passed() || graded.score().points() == ALL_POINTS) {
      issues.add(
          whole(
              "starter",
              "passes with %d points before anybody has written a line; take out what solves it"
                  .formatted(graded.score().points())));
    }
    return new ProofStep(new Answer.StarterMarks(marks(graded)), issues);
  }

  private ConfigurationIssue whole(String part, String message) {
    return new ConfigurationIssue(pack.folder().resolve(part), message);
  }
}
