package io.livegrade.grading;

import io.livegrade.grading.SourceAnalysis.Analysed;
import io.livegrade.grading.content.ContentHash;
import io.livegrade.grading.score.Reading;
import io.livegrade.grading.score.ReportedFindings;
import io.livegrade.grading.score.Scorer;
import io.livegrade.grading.submission.Collected;
import io.livegrade.grading.submission.Collector;
import io.livegrade.grading.submission.PackCopies;
import io.livegrade.model.ConfigurationException;
import io.livegrade.model.GraderException;
import io.livegrade.model.challenge.About;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.design.Design;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.CandidateTests;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;

/** Grades submissions: collects, reads and runs at the same time, scores. */
public final class Grader {

  private static final Duration LONGEST_READING = Duration.ofSeconds(30);

  private final String version;
  private final SourceAnalysis analysis;
  private final Examination examination;
  private final InstantSource clock;
  private final ToLongBiFunction<Challenge, Submission> seeds;

  /**
   * Takes what does the work.
   *
   * @param version of the grader, for the report
   * @param analysis reads sources
   * @param examination runs them
   * @param clock tells when a grading began
   * @param seeds the seed of a run's random inputs, such as {@link Seed#of}
   */
  public Grader(
      String version,
      SourceAnalysis analysis,
      Examination examination,
      InstantSource clock,
      ToLongBiFunction<Challenge, Submission> seeds) {
    this.version = version;
    this.analysis = analysis;
    this.examination = examination;
    this.clock = clock;
    this.seeds = seeds;
  }

  /**
   * {@return the record of grading a folder; not graded where something on our side failed}
   *
   * @throws io.livegrade.grading.submission.UnreadableSubmissionException where there is no such
   *     folder or it cannot be read
   * @throws ConfigurationException where the challenge turns out not to hold what it says
   */
  public GradeReport grade(Challenge challenge, Path folder) {
    return grade(challenge, new Collector().collect(folder));
  }

  /**
   * {@return the record of grading what was read already}
   *
   * @throws ConfigurationException where the challenge turns out not to hold what it says
   */
  public GradeReport grade(Challenge challenge, Collected handedIn) {
    Instant began = clock.instant();
    return switch (handedIn) {
      case Collected.Accepted(Submission collected) -> {
        Submission submission = PackCopies.leaveOut(collected, challenge.sources());
        yield report(challenge, submission, began, verdict(challenge, submission));
      }
      case Collected.Refused(Submission submission, RunOutcome.Refused outcome) ->
          report(challenge, submission, began, refused(challenge, outcome));
    };
  }

  /**
   * {@return the record of grading sources that are in memory already}
   *
   * @throws ConfigurationException where the challenge turns out not to hold what it says
   */
  public GradeReport grade(Challenge challenge, Submission submission) {
    return report(challenge, submission, clock.instant(), verdict(challenge, submission));
  }

  /**
   * {@return the record of a submission that could not even be read}
   *
   * @param name the submission's
   * @param reason what failed
   * @param remedy what to do
   */
  public GradeReport notGraded(Challenge challenge, String name, String reason, String remedy) {
    return report(
        challenge,
        new Submission(name, ContentHash.of(new TreeMap<>()), List.of(), List.of()),
        clock.instant(),
        new Verdict.NotGraded(reason, remedy));
  }

  private Verdict verdict(Challenge challenge, Submission submission) {
    AnalysisTask task = new AnalysisTask(analysis, submission, challenge, LONGEST_READING);
    Run run;
    try {
      run =
          examination.examine(
              challenge, submission, task.mutants(), seeds.applyAsLong(challenge, submission));
    } catch (ConfigurationException e) {
      throw e;
    } catch (GraderException e) {
      return new Verdict.NotGraded(
          e.getMessage(),
          "Run \"grade doctor\" to see what works here, then grade again; nothing was said about"
              + " the submission.");
    }
    return graded(challenge, run.and(task.timing()), task.await());
  }

  private static Verdict graded(Challenge challenge, Run run, Analysed analysed) {
    Reading reading = analysed.reading();
    return new Verdict.Graded(
        Scorer.score(challenge.rubric(), run, reading),
        run,
        ReportedFindings.of(challenge.rubric(), reading.findings()),
        analysed.design(),
        challenge.rubric());
  }

  /** Nothing of a refused folder is read or run. */
  private static Verdict refused(Challenge challenge, RunOutcome.Refused outcome) {
    Run run =
        new Run(
            outcome,
            List.of(),
            Map.of(),
            CandidateTests.NONE,
            new RunConditions(new Isolation("none", challenge.limits(), List.of()), 0, List.of()));
    return graded(
        challenge,
        run,
        new Analysed(
            new Reading(List.of(), List.of()), Design.NONE, () -> SourceAnalysis.NO_MUTANTS));
  }

  private GradeReport report(
      Challenge challenge, Submission submission, Instant began, Verdict verdict) {
    About about = challenge.about();
    return new GradeReport(
        new Header(
            version,
            new Header.ChallengeReference(about.id(), about.title(), about.version(), about.hash()),
            submission,
            began),
        verdict);
  }
}
