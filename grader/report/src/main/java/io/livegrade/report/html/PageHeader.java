package io.livegrade.report.html;

import io.livegrade.model.challenge.Limits;
import io.livegrade.model.report.Audience;
import io.livegrade.model.report.CriterionScore;
import io.livegrade.model.report.GradeReport;
import io.livegrade.model.report.Header;
import io.livegrade.model.report.Score;
import io.livegrade.model.report.Verdict;
import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.Protection;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.Submission;
import io.livegrade.report.outline.Standing;
import io.livegrade.report.outline.Wall;
import io.livegrade.report.text.Amounts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands above the sections: the verdict at a glance, and the facts it rests on.
 *
 * @param report the whole report
 */
record PageHeader(GradeReport report) {

  /**
   * A fact with its name.
   *
   * @param name what it is
   * @param value what it says
   */
  record Fact(String name, String value) {}

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  String name() {
    return report.header().submission().name();
  }

  String challenge() {
    Header.ChallengeReference challenge = report.header().challenge();
    return challenge.title();
  }

  Optional<Score> score() {
    return graded().map(Verdict.Graded::score);
  }

  Optional<Verdict.NotGraded> notGraded() {
    return report.verdict() instanceof Verdict.NotGraded end ? Optional.of(end) : Optional.empty();
  }

  /** {@return what the level of the whole means} */
  String levelWords() {
    return graded()
        .map(graded -> graded.rubric().levels().get(graded.score().level()))
        .map(rule -> rule.words())
        .orElse("");
  }

  Optional<PointsScale> scale() {
    return graded().map(PointsScale::of);
  }

  /** {@return what the points and the level say of each other; empty where they agree} */
  String standing() {
    return graded().map(graded -> Standing.of(graded).note()).orElse("");
  }

  /** {@return the band, where the points agree with the level} */
  String band() {
    return standing().isEmpty()
        ? graded().map(graded -> graded.score().band().word()).orElse("")
        : "";
  }

  String passRule() {
    return graded()
        .map(
            graded ->
                "A pass needs %d of 100 points and the minimum of every criterion."
                    .formatted(graded.rubric().passFrom()))
        .orElse("");
  }

  /** {@return what a red flag limits, by name} */
  String limited(Score.RaisedFlag flag) {
    return score().stream()
        .flatMap(score -> score.criteria().stream())
        .map(CriterionScore::criterion)
        .filter(criterion -> criterion.id().equals(flag.criterion()))
        .map(criterion -> criterion.name())
        .findFirst()
        .orElse("the whole");
  }

  /** {@return how the run ended, where it did not run to its end} */
  String end() {
    return graded()
        .map(graded -> graded.run().outcome())
        .filter(outcome -> !(outcome instanceof RunOutcome.Completed))
        .map(RunOutcome::sentence)
        .orElse("");
  }

  List<Diagnostic> errors() {
    return graded()
        .map(graded -> graded.run().outcome())
        .filter(RunOutcome.DoesNotCompile.class::isInstance)
        .map(outcome -> ((RunOutcome.DoesNotCompile) outcome).errors())
        .orElse(List.of());
  }

  /** {@return what an interviewer wants to know at a glance} */
  List<Fact> glance() {
    Header header = report.header();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Graded", WHEN.format(header.gradedAt())));
    facts.add(
        new Fact(
            "Challenge", header.challenge().id() + ", version " + header.challenge().version()));
    graded()
        .map(graded -> graded.run().conditions().isolation())
        .ifPresent(isolation -> facts.add(new Fact("Isolation", Wall.of(isolation).strength())));
    facts.add(new Fact("Grader", header.graderVersion()));
    if (forInterviewer()) {
      graded()
          .map(graded -> Long.toString(graded.run().conditions().seed()))
          .ifPresent(seed -> facts.add(new Fact("Seed", seed)));
    }
    return facts;
  }

  boolean forInterviewer() {
    return report.audience() == Audience.INTERVIEWER;
  }

  List<Fact> facts() {
    Header header = report.header();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Files", files(header.submission())));
    graded().ifPresent(graded -> facts.addAll(runFacts(graded.run().conditions())));
    facts.add(new Fact("Submission hash", header.submission().hash()));
    facts.add(new Fact("Challenge hash", header.challenge().hash()));
    return facts;
  }

  List<Protection> protections() {
    return graded()
        .map(graded -> graded.run().conditions().isolation().protections())
        .orElse(List.of());
  }

  /** {@return what of the sandbox did not hold when it was tried; empty where all did} */
  String breach() {
    return graded()
        .map(graded -> Wall.of(graded.run().conditions().isolation()).breach())
        .orElse("");
  }

  private static List<Fact> runFacts(RunConditions conditions) {
    Limits limits = conditions.isolation().limits();
    return List.of(
        new Fact(
            "Limits",
            "%s to compile, %s a test, %s a run, %d MiB, %s of output"
                .formatted(
                    Amounts.seconds(limits.compile()),
                    Amounts.seconds(limits.test()),
                    Amounts.seconds(limits.run()),
                    limits.memoryMebibytes(),
                    Amounts.bytes(limits.outputBytes()))),
        new Fact(
            "Times",
            conditions.timings().stream()
                .map(timing -> timing.stage() + " " + Amounts.seconds(timing.took()))
                .collect(Collectors.joining(", "))));
  }

  private static String files(Submission submission) {
    String read = Amounts.count(submission.sources().size(), "Java source");
    return submission.leftOut().isEmpty()
        ? read
        : submission.leftOut().stream()
            .map(left -> left.files() + " " + left.reason())
            .collect(Collectors.joining(", ", read + "; left out: ", ""));
  }

  private Optional<Verdict.Graded> graded() {
    return report.verdict() instanceof Verdict.Graded graded
        ? Optional.of(graded)
        : Optional.empty();
  }
}
