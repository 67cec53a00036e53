package livecoding.expense.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.util.Collection;
import java.util.Map;
import livecoding.expense.ExpenseApp;
import org.junit.jupiter.api.Test;

/** The body of an error is JSON and says something. */
final class ExplainsErrors {

  @Test
  @Requirement("error-body")
  void explainsAnInvalidAmount(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    HttpReply reply = app.post(Draft.ofBrief(app.user()).withAmount("-5"));
    if (reply.isSuccess()) {
      throw new Defect("amount-sign-unchecked", "an amount of -5: wanted 400, got " + reply);
    }
    explains(reply, "an amount of -5");
  }

  @Test
  @Requirement("error-body")
  void explainsAnUnknownUser(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    HttpReply reply = app.post(Draft.ofBrief(app.user()).withUser("987654321"));
    if (reply.isSuccess()) {
      throw new Defect("user-unknown-unchecked", "an unknown user: wanted a 4xx, got " + reply);
    }
    explains(reply, "an unknown user");
  }

  @Test
  @Requirement("error-body")
  void explainsMalformedJson(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    HttpReply reply = app.post("{\"user_id\":");
    if (!reply.isClientError()) {
      throw new Defect("malformed-json", "malformed JSON: wanted 400, got " + reply);
    }
    explains(reply, "malformed JSON");
  }

  @Test
  @Requirement("error-body")
  void explainsAFailureOfTheDatabase(Subject<ExpenseApp> subject) {
    RunningApp app = RunningApp.fresh(subject, "errors-unproven");
    app.database().failConnections();
    HttpReply reply = app.post(Draft.ofBrief(app.user()));
    if (reply.status() < 500) {
      throw new Defect(
          "database-failure-status", "a database that is down: wanted 500 or 503, got " + reply);
    }
    explains(reply, "a failure of the database");
  }

  private static void explains(HttpReply reply, String cause) {
    assertThat(Answer.object(reply).filter(ExplainsErrors::saysSomething))
        .withFailMessage("answer to %s: wanted a JSON object with a message, got %s", cause, reply)
        .isPresent();
  }

  private static boolean saysSomething(Object value) {
    return switch (value) {
      case String text -> !text.isBlank();
      case Map<?, ?> fields -> fields.values().stream().anyMatch(ExplainsErrors::saysSomething);
      case Collection<?> items -> items.stream().anyMatch(ExplainsErrors::saysSomething);
      case null, default -> false;
    };
  }

  private static RunningApp start(Subject<ExpenseApp> subject) {
    return RunningApp.shared(subject, "errors-unproven");
  }
}
