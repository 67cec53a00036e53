package io.livegrade.report.json;

import io.livegrade.model.run.Interleaving;
import io.livegrade.model.run.Interleaving.Step;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An order of steps of several threads. */
final class InterleavingJson {

  private InterleavingJson() {}

  static ObjectNode write(Interleaving interleaving) {
    return Json.object()
        .put("sentence", interleaving.sentence())
        .put("promised", interleaving.promised())
        .put("seen", interleaving.seen())
        .set("legal", Json.texts(interleaving.legal()))
        .set("facts", Json.texts(interleaving.facts()))
        .set("threads", Json.texts(interleaving.threads()))
        .set("steps", Json.array(interleaving.steps(), InterleavingJson::writeStep));
  }

  static Interleaving read(JsonPlace at) {
    List<String> threads = at.texts("threads");
    return new Interleaving(
        at.text("sentence"),
        at.text("promised"),
        at.text("seen"),
        at.texts("legal"),
        at.texts("facts"),
        threads,
        at.list("steps", step -> readStep(step, threads.size())));
  }

  private static ObjectNode writeStep(Step step) {
    return Json.object()
        .put("thread", step.thread())
        .put("action", step.action())
        .put("file", step.file())
        .put("line", step.line())
        .set("holds", Json.texts(step.holds()));
  }

  private static Step readStep(JsonPlace at, int threads) {
    int thread = at.number("thread");
    if (thread < 0 || thread >= threads) {
      throw at.field("thread").wrong("the index of one of the " + threads + " threads");
    }
    return new Step(
        thread, at.text("action"), at.text("file"), at.number("line"), at.texts("holds"));
  }
}
