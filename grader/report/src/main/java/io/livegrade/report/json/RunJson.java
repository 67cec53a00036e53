package io.livegrade.report.json;

import io.livegrade.model.challenge.Limits;
import io.livegrade.model.run.Isolation;
import io.livegrade.model.run.Run;
import io.livegrade.model.run.RunConditions;
import io.livegrade.model.run.Timing;
import tools.jackson.databind.node.ObjectNode;

/** What happened in the sandbox; the fields stand at the top of the document. */
final class RunJson {

  private RunJson() {}

  static ObjectNode write(Run run) {
    ObjectNode measures = Json.object();
    run.measures().forEach(measures::put);
    RunConditions conditions = run.conditions();
    return Json.object()
        .set("run", RunOutcomeJson.write(run.outcome()))
        .set("hiddenTests", Json.array(run.hiddenTests(), HiddenTestJson::write))
        .set("measures", measures)
        .set("candidateTests", CandidateTestsJson.write(run.candidateTests()))
        .set("isolation", writeIsolation(conditions.isolation()))
        // As a text, because a JSON number of this size loses digits in many readers.
        .put("seed", Long.toString(conditions.seed()))
        .set(
            "timings",
            Json.array(
                conditions.timings(),
                timing ->
                    Json.object()
                        .put("stage", timing.stage())
                        .put("millis", timing.took().toMillis())));
  }

  static Run read(JsonPlace at) {
    return new Run(
        RunOutcomeJson.read(at.field("run")),
        at.list("hiddenTests", HiddenTestJson::read),
        at.map("measures", JsonPlace::share),
        CandidateTestsJson.read(at.field("candidateTests")),
        new RunConditions(
            readIsolation(at.field("isolation")),
            readSeed(at.field("seed")),
            at.list(
                "timings", timing -> new Timing(timing.text("stage"), timing.millis("millis")))));
  }

  private static ObjectNode writeIsolation(Isolation isolation) {
    Limits limits = isolation.limits();
    return Json.object()
        .put("sandbox", isolation.sandbox())
        .set(
            "limits",
            Json.object()
                .put("compileMillis", limits.compile().toMillis())
                .put("testMillis", limits.test().toMillis())
                .put("runMillis", limits.run().toMillis())
                .put("memoryMebibytes", limits.memoryMebibytes())
                .put("outputBytes", limits.outputBytes()))
        .set("protections", Json.array(isolation.protections(), ProtectionJson::write));
  }

  private static Isolation readIsolation(JsonPlace at) {
    JsonPlace limits = at.field("limits");
    return new Isolation(
        at.text("sandbox"),
        new Limits(
            limits.millis("compileMillis"),
            limits.millis("testMillis"),
            limits.millis("runMillis"),
            limits.number("memoryMebibytes"),
            limits.bigNumber("outputBytes")),
        at.list("protections", ProtectionJson::read));
  }

  private static long readSeed(JsonPlace at) {
    try {
      return Long.parseLong(at.text());
    } catch (NumberFormatException _) {
      throw at.wrong("a whole number as a text");
    }
  }
}
