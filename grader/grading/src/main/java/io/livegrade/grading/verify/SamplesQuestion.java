package io.livegrade.grading.verify;

import io.livegrade.grading.challenge.Sample;
import io.livegrade.grading.challenge.SampleCatalogue;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.proof.SampleMarks;
import io.livegrade.model.report.Verdict.Graded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks whether each sample submission gets exactly what it claims. */
final class SamplesQuestion {

  private final SampleCatalogue.Found found;
  private final Map<String, List<String>> tellingFailures = new LinkedHashMap<>();

  SamplesQuestion(SampleCatalogue.Found found) {
    this.found = found;
  }

  /**
   * {@return the answer}
   *
   * @param lanes in which they are graded
   * @param grading grades one
   */
  ProofStep answer(Lanes lanes, Function<Sample, Graded> grading) {
    List<Timed> timed = lanes.all(found.samples(), sample -> Timed.of(sample, grading));
    List<ConfigurationIssue> issues = new ArrayList<>(found.issues());
    List<SampleMarks> marks = new ArrayList<>();
    for (Timed each : timed) {
      Sample sample = each.sample();
      List<ConfigurationIssue> differences =
          new ClaimsQuestion(sample.claims(), each.graded()).differences();
      issues.addAll(differences);
      marks.add(marks(each, differences));
      tellingFailures.put(sample.path(), TellingFailures.of(each.graded().run().hiddenTests()));
    }
    return new ProofStep(new Answer.Samples(marks), issues);
  }

  /** {@return the samples that fail a hidden test and pass another; empty before the answer} */
  List<String> failing(String test) {
    return tellingFailures.entrySet().stream()
        .filter(sample -> sample.getValue().contains(test))
        .map(Map.Entry::getKey)
        .toList();
  }

  private record Timed(Sample sample, Graded graded, Duration took) {

    static Timed of(Sample sample, Function<Sample, Graded> grading) {
      long start = System.nanoTime();
      Graded graded = grading.apply(sample);
      return new Timed(sample, graded, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private static SampleMarks marks(Timed timed, List<ConfigurationIssue> differences) {
    return new SampleMarks(
        timed.sample().claim(),
        timed.sample().name(),
        MarksQuestion.marks(timed.graded()),
        timed.took(),
        differences.stream().map(ConfigurationIssue::message).toList(),
        ClaimsQuestion.failedTests(timed.graded()));
  }
}
