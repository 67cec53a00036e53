package io.livegrade.grading.verify;

import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.Cast;
import io.livegrade.model.proof.FlakyTest;
import io.livegrade.model.proof.ImpostorRun;
import io.livegrade.model.proof.Manner;
import io.livegrade.model.proof.Pace;
import io.livegrade.model.proof.ProofStep;
import io.livegrade.model.proof.Rehearsed;
import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.TestStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks whether impostors fail every hidden test, and whether the reference passes every time. */
final class RehearsalQuestions {

  private final PackUnderProof pack;
  private final Stage stage;
  private final Lanes lanes;

  RehearsalQuestions(PackUnderProof pack, Stage stage, Lanes lanes) {
    this.pack = pack;
    this.stage = stage;
    this.lanes = lanes;
  }

  ProofStep impostors(long seed) {
    List<ImpostorRun> runs =
        lanes.all(
            List.of(Cast.Kind.values()),
            kind -> impostor(kind, stage.run(new Cast.Impostor(kind), Manner.asInAGrading(seed))));
    List<ConfigurationIssue> issues = new ArrayList<>();
    for (ImpostorRun run : runs) {
      for (String id : run.passed()) {
        issues.add(
            pack.issueWithTest(
                id,
                "passes a subject that does nothing (%s); assert something that only a real one does"
                    .formatted(run.kind().word())));
      }
    }
    return new ProofStep(new Answer.Impostors(runs), issues);
  }

  private static ImpostorRun impostor(Cast.Kind kind, Rehearsed rehearsed) {
    Stream<String> bonuses =
        rehearsed.measures().entrySet().stream()
            .filter(measure -> measure.getValue() > 0)
            .map(Map.Entry::getKey);
    return new ImpostorRun(kind, Stream.concat(rehearsed.passed().stream(), bonuses).toList());
  }

  ProofStep repeats(List<Long> seeds) {
    List<Rehearsed> runs =
        lanes.all(seeds, seed -> stage.run(new Cast.Reference(), Manner.asInAGrading(seed)));
    Map<String, FlakyTest> flaky = new TreeMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (HiddenTestResult result : runs.get(i).results()) {
        if (result.status() != TestStatus.PASSED) {
          note(flaky, result.id(), seeds.get(i), messageOf(result));
        }
      }
      Map<String, Double> expected = runs.getFirst().measures();
      for (Map.Entry<String, Double> measure : runs.get(i).measures().entrySet()) {
        if (!measure.getValue().equals(expected.get(measure.getKey()))) {
          note(flaky, measure.getKey(), seeds.get(i), "The bonus behaviour ended otherwise.");
        }
      }
    }
    List<ConfigurationIssue> issues =
        flaky.values().stream()
            .map(
                test ->
                    pack.issueWithTest(
                        test.id(),
                        ("is flaky: the reference did not pass it in %d of %d runs, the first with"
                                + " seed %d; make it depend on nothing but the submission. It said:"
                                + " %s")
                            .formatted(
                                test.seeds().size(),
                                runs.size(),
                                test.seeds().getFirst(),
                                test.message())))
            .toList();
    Pace pace = Pace.of(runs.stream().map(Rehearsed::took).toList());
    return new ProofStep(
        new Answer.Repeats(runs.size(), List.copyOf(flaky.values()), pace), issues);
  }

  private static void note(Map<String, FlakyTest> flaky, String id, long seed, String message) {
    flaky.merge(
        id,
        new FlakyTest(id, List.of(seed), message),
        (before, now) ->
            new FlakyTest(
                id,
                Stream.concat(before.seeds().stream(), now.seeds().stream()).toList(),
                before.message()));
  }

  private static String messageOf(HiddenTestResult result) {
    return result.failure().map(Failure::message).orElse("");
  }
}
