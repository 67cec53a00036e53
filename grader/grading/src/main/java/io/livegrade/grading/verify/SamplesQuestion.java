package io.livegrade.grading.verify;

import io.livegrade.grading.challenge.Sample;
import io.livegrade.grading.challenge.SampleCatalogue;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.proof.SampleMarks;
import io.livegrade.model.report.Verdict.Graded;
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
    List<Graded> graded = lanes.all(found.samples(), grading);
    List<ConfigurationIssue> issues = new ArrayList<>(found.issues());
    List<SampleMarks> marks = new ArrayList<>();
    for (int i = 0; i < graded.size(); i++) {
      Sample sample = found.samples().get(i);
      List<ConfigurationIssue> differences =
          new ClaimsQuestion(sample.claims(), graded.get(i)).differences();
      issues.addAll(differences);
      marks.add(marks(sample, graded.get(i), differences));
      tellingFailures.put(sample.path(), TellingFailures.of(graded.get(i).run().hiddenTests()));
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

  private static SampleMarks marks(
      Sample sample, Graded graded, List<ConfigurationIssue> differences) {
    return new SampleMarks(
        sample.claim(),
        sample.name(),
        graded.score().points(),
        differences.stream().map(ConfigurationIssue::message).toList(),
        ClaimsQuestion.failedTests(graded));
  }
}
