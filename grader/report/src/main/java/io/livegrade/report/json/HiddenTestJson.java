package io.livegrade.report.json;

import io.livegrade.model.run.Failure;
import io.livegrade.model.run.HiddenTestResult;
import io.livegrade.model.run.TestStatus;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How one hidden test ended; root cause and message are null where it passed. */
final class HiddenTestJson {

  private static final String REMARK = "remark";

  private HiddenTestJson() {}

  static ObjectNode write(HiddenTestResult test) {
    ObjectNode written =
        Json.object()
            .put("id", test.id())
            .put("name", test.name())
            .put("status", Json.word(test.status()))
            .put("rootCause", test.failure().map(Failure::rootCause).orElse(null))
            .put("message", test.failure().map(Failure::message).orElse(null))
            .set(
                "interleaving",
                test.failure()
                    .flatMap(Failure::interleaving)
                    .<JsonNode>map(InterleavingJson::write)
                    .orElseGet(JsonNodeFactory.instance::nullNode));
    if (!test.remark().isEmpty()) {
      written.put(REMARK, test.remark());
    }
    return written;
  }

  static HiddenTestResult read(JsonPlace at) {
    TestStatus status = at.word("status", TestStatus.class);
    Optional<Failure> failure =
        status == TestStatus.PASSED
            ? Optional.empty()
            : Optional.of(
                new Failure(
                    at.text("rootCause"),
                    at.text("message"),
                    at.field("interleaving").orNothing().map(InterleavingJson::read)));
    return new HiddenTestResult(
        at.text("id"),
        at.text("name"),
        status,
        failure,
        at.node().has(REMARK) ? at.text(REMARK) : "");
  }
}
