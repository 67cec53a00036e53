package io.livegrade.report.terminal;

import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.ImpostorRun;
import io.livegrade.model.proof.Marks;
import io.livegrade.model.proof.MutantFate.End;
import io.livegrade.model.proof.PackProof;
import io.livegrade.model.proof.SampleMarks;
import io.livegrade.model.proof.TestUse;
import io.livegrade.report.text.Amounts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says answers in words. */
final class AnswerWords {

  private AnswerWords() {}

  /** {@return what was asked about, in two words at most} */
  static String name(Answer answer) {
    return switch (answer) {
      case Answer.Loaded _ -> "loads";
      case Answer.ReferenceMarks _ -> "reference";
      case Answer.StarterMarks _ -> "starter";
      case Answer.Samples _ -> "samples";
      case Answer.Impostors _ -> "impostors";
      case Answer.Repeats _ -> "repeats";
      case Answer.Mutants _ -> "mutants";
      case Answer.HiddenTests _ -> "hidden tests";
    };
  }

  static String sentence(Answer answer) {
    return switch (answer) {
      case Answer.Loaded(String version, int tests, int signals) ->
          "version %s, %s, %s that exist"
              .formatted(
                  version, Amounts.count(tests, "hidden test"), Amounts.count(signals, "signal"));
      case Answer.ReferenceMarks reference ->
          sentence(reference.marks()) + ", graded in " + Amounts.seconds(reference.took());
      case Answer.StarterMarks(Marks marks) -> sentence(marks);
      case Answer.Samples(List<SampleMarks> samples) -> samples(samples);
      case Answer.Impostors(List<ImpostorRun> runs) -> impostors(runs);
      case Answer.Repeats repeats ->
          "%s in %s; %s a run, %s the slowest"
              .formatted(
                  repeats.flaky().isEmpty()
                      ? "the same each time"
                      : Amounts.count(repeats.flaky().size(), "flaky test"),
                  Amounts.count(repeats.times(), "run"),
                  Amounts.seconds(repeats.pace().median()),
                  Amounts.seconds(repeats.pace().slowest()));
      case Answer.Mutants mutants -> mutants(mutants);
      case Answer.HiddenTests(List<TestUse> tests) -> uses(tests);
    };
  }

  static Optional<Answer.Mutants> mutants(PackProof proof) {
    return proof.steps().stream()
        .filter(step -> step.answer() instanceof Answer.Mutants)
        .map(step -> (Answer.Mutants) step.answer())
        .findFirst();
  }

  private static String sentence(Marks marks) {
    return "%d of 100 points, %s, %s%s"
        .formatted(
            marks.points(),
            marks.level().word(),
            marks.passed() ? "a pass" : "no pass",
            marks.outcome().equals("completed") ? "" : " (" + marks.outcome() + ")");
  }

  private static String samples(List<SampleMarks> samples) {
    long right = samples.stream().filter(each -> each.differences().isEmpty()).count();
    String claims =
        samples.stream().map(SampleMarks::claim).distinct().collect(Collectors.joining(", "));
    return "%d of %d get exactly what they claim (%s)".formatted(right, samples.size(), claims);
  }

  private static String uses(List<TestUse> tests) {
    String used =
        "%d of %d are failed by a sample or a mutant"
            .formatted(tests.stream().filter(TestUse::isUsed).count(), tests.size());
    String onlyByWrecks =
        tests.stream()
            .filter(test -> test.isUsed() && !test.tells())
            .map(TestUse::id)
            .collect(Collectors.joining(", "));
    return onlyByWrecks.isEmpty()
        ? used
        : used + "; only together with all others: " + onlyByWrecks;
  }

  private static String impostors(List<ImpostorRun> runs) {
    return runs.stream()
        .map(
            run ->
                run.kind().word()
                    + (run.passed().isEmpty()
                        ? " passes none"
                        : " passes " + Amounts.count(run.passed().size(), "test")))
        .collect(Collectors.joining(", "));
  }

  private static String mutants(Answer.Mutants mutants) {
    return String.format(
        Locale.ROOT,
        "%d of %d killed, %d judged equivalent, %d survive: %.1f %% of what could be",
        mutants.count(End.KILLED),
        mutants.mutants().size(),
        mutants.count(End.EQUIVALENT),
        mutants.count(End.SURVIVED),
        100 * mutants.killedShare());
  }
}
