package io.livegrade.report.json;

import io.livegrade.model.proof.Answer;
import io.livegrade.model.proof.FlakyTest;
import io.livegrade.model.proof.ImpostorRun;
import io.livegrade.model.proof.MutantFate;
import io.livegrade.model.proof.MutantFate.End;
import io.livegrade.model.proof.SampleMarks;
import io.livegrade.model.proof.TestUse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answers that list something. */
final class ProofListsJson {

  private ProofListsJson() {}

  static JsonNode samples(Answer.Samples samples) {
    return Json.array(samples.samples(), ProofListsJson::sample);
  }

  private static JsonNode sample(SampleMarks sample) {
    ObjectNode node = Json.object();
    node.put("claim", sample.claim());
    node.put("name", sample.name());
    node.put("points", sample.marks().points());
    node.put("outcome", sample.marks().outcome());
    node.put("millis", sample.took().toMillis());
    node.set("differences", Json.texts(sample.differences()));
    node.set("failedTests", Json.texts(sample.failedTests()));
    return node;
  }

  static JsonNode impostors(List<ImpostorRun> runs) {
    return Json.array(
        runs,
        run -> {
          ObjectNode node = Json.object();
          node.put("kind", run.kind().word());
          node.set("passed", Json.texts(run.passed()));
          return node;
        });
  }

  static JsonNode repeats(Answer.Repeats repeats) {
    ObjectNode node = Json.object();
    node.put("times", repeats.times());
    node.put("medianMillis", repeats.pace().median().toMillis());
    node.put("slowestMillis", repeats.pace().slowest().toMillis());
    node.set("flaky", Json.array(repeats.flaky(), ProofListsJson::flaky));
    return node;
  }

  private static JsonNode flaky(FlakyTest test) {
    ObjectNode node = Json.object();
    node.put("test", test.id());
    node.set("seeds", Json.array(test.seeds(), JsonNodeFactory.instance::numberNode));
    node.put("message", test.message());
    return node;
  }

  static JsonNode mutants(Answer.Mutants mutants) {
    ObjectNode node = Json.object();
    node.put("planted", mutants.mutants().size());
    node.put("killed", mutants.count(End.KILLED));
    node.put("equivalent", mutants.count(End.EQUIVALENT));
    node.put("survived", mutants.count(End.SURVIVED));
    node.put("killedShare", mutants.killedShare());
    node.set("all", Json.array(mutants.mutants(), ProofListsJson::mutant));
    return node;
  }

  private static JsonNode mutant(MutantFate fate) {
    ObjectNode node = Json.object();
    node.put("file", fate.mutant().file());
    node.put("line", fate.mutant().line());
    node.put("kind", fate.mutant().rule());
    node.put("code", fate.code());
    node.put("change", fate.mutant().description());
    node.put("end", Json.word(fate.end()));
    node.put("why", fate.why());
    return node;
  }

  static JsonNode hiddenTests(Answer.HiddenTests tests) {
    return Json.array(tests.tests(), ProofListsJson::test);
  }

  private static JsonNode test(TestUse test) {
    ObjectNode node = Json.object();
    node.put("test", test.id());
    node.set("failedBySamples", Json.texts(test.samples()));
    node.put("failedByMutants", test.mutants());
    node.put("failedByMutantsThatFailAll", test.wrecks());
    return node;
  }
}
