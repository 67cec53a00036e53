package io.livegrade.report.json;

import io.livegrade.model.run.Diagnostic;
import io.livegrade.model.run.RunOutcome;
import tools.jackson.databind.node.ObjectNode;

/** How a run ended: its id, a sentence, and what belongs to that end. */
final class RunOutcomeJson {

  private RunOutcomeJson() {}

  static ObjectNode write(RunOutcome outcome) {
    ObjectNode node =
        Json.object().put("outcome", outcome.id()).put("sentence", outcome.sentence());
    return switch (outcome) {
      case RunOutcome.Completed() -> node;
      case RunOutcome.Refused(String path, String reason) ->
          node.put("path", path).put("reason", reason);
      case RunOutcome.DoesNotCompile compilation ->
          node.set("errors", Json.array(compilation.errors(), RunOutcomeJson::writeError));
      case RunOutcome.ContractNotMet(String found, String wanted) ->
          node.put("found", found).put("wanted", wanted);
      case RunOutcome.TimedOut timedOut -> node.put("limitMillis", timedOut.limit().toMillis());
      case RunOutcome.OutOfMemory(int mebibytes) -> node.put("limitMebibytes", mebibytes);
      case RunOutcome.EndedEarly(int exitCode) -> node.put("exitCode", exitCode);
      case RunOutcome.OutputFlooded(long bytes) -> node.put("limitBytes", bytes);
      case RunOutcome.TamperingSuspected(String evidence) -> node.put("evidence", evidence);
    };
  }

  static RunOutcome read(JsonPlace at) {
    return switch (at.text("outcome")) {
      case "completed" -> new RunOutcome.Completed();
      case "refused" -> new RunOutcome.Refused(at.text("path"), at.text("reason"));
      case "does-not-compile" ->
          new RunOutcome.DoesNotCompile(at.list("errors", RunOutcomeJson::readError));
      case "contract-not-met" -> new RunOutcome.ContractNotMet(at.text("found"), at.text("wanted"));
      case "timed-out" -> new RunOutcome.TimedOut(at.millis("limitMillis"));
      case "out-of-memory" -> new RunOutcome.OutOfMemory(at.number("limitMebibytes"));
      case "ended-early" -> new RunOutcome.EndedEarly(at.number("exitCode"));
      case "output-flooded" -> new RunOutcome.OutputFlooded(at.bigNumber("limitBytes"));
      case "tampering-suspected" -> new RunOutcome.TamperingSuspected(at.text("evidence"));
      default -> throw at.field("outcome").wrong("the id of a run's end, such as \"completed\"");
    };
  }

  private static ObjectNode writeError(Diagnostic error) {
    return Json.object()
        .put("file", error.file())
        .put("line", error.line())
        .put("message", error.message());
  }

  private static Diagnostic readError(JsonPlace at) {
    return new Diagnostic(at.text("file"), at.bigNumber("line"), at.text("message"));
  }
}
