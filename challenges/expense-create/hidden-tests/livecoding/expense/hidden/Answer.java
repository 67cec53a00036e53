package livecoding.expense.hidden;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.examination.subject.Defect;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads the expense an answer shows. */
final class Answer {

  private Answer() {}

  /** {@return the body as a JSON object, empty where it is none} */
  static Optional<Map<?, ?>> object(HttpReply reply) {
    try {
      return Json.read(reply.text()) instanceof Map<?, ?> fields
          ? Optional.of(fields)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return a field of the expense in an answer}
   *
   * @throws Defect where not even the expense of the brief was answered with it
   */
  static Object field(RunningApp app, HttpReply reply, String name) {
    Optional<Object> found = present(reply, name);
    if (found.isEmpty() && present(app.example(), name).isEmpty()) {
      throw new Defect(
          "answer-fields-wrong",
          "wanted \"%s\" in the answer to a creation, got %s".formatted(name, app.example()));
    }
    return found.orElseThrow(
        () -> new AssertionError("wanted \"%s\" in the answer, got %s".formatted(name, reply)));
  }

  /** {@return the amount in an answer, to the last digit} */
  static BigDecimal amount(RunningApp app, HttpReply reply) {
    if (field(app, app.example(), "amount") instanceof BigDecimal
        && field(app, reply, "amount") instanceof BigDecimal amount) {
      return amount;
    }
    throw new Defect("answer-fields-wrong", "wanted a number as the amount, got " + reply);
  }

  private static Optional<Object> present(HttpReply reply, String name) {
    return object(reply).map(fields -> fields.get(name));
  }
}
