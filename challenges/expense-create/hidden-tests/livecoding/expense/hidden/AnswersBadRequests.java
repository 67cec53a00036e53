package livecoding.expense.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import livecoding.expense.ExpenseApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that cannot be read as an expense. */
final class AnswersBadRequests {

  private static final String PLAINLY_BROKEN = "{\"user_id\":";

  @ParameterizedTest
  @ValueSource(strings = {PLAINLY_BROKEN, "{", "{\"amount\":}", "{\"amount\" 1}", "{]", "\"food"})
  @Requirement("malformed-json")
  void answers400ToMalformedJson(String body, Subject<ExpenseApp> subject) {
    answers400(start(subject), body);
  }

  @Test
  @Requirement("malformed-json")
  void answers400ToABodyCutOffAnywhere(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    String whole = Draft.any(app.user(), subject.random()).json();
    subject
        .random()
        .ints(10, 1, whole.length())
        .forEach(length -> answers400(app, whole.substring(0, length)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "null", "[]", "[{\"user_id\":1}]", "\"food\"", "42", "true"})
  @Requirement("no-object-json")
  void answers400ToABodyThatIsNoObject(String body, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    HttpReply reply = app.post(body);
    HttpReply plain = app.post(PLAINLY_BROKEN);
    if (!reply.isClientError() && !plain.isClientError()) {
      throw new Defect(
          "malformed-json",
          "%s: wanted 400, got %s".formatted(RunningApp.call(PLAINLY_BROKEN), plain));
    }
    answers400(app, body);
  }

  private static void answers400(RunningApp app, String body) {
    int before = app.countRows();
    HttpReply reply = app.post(body);
    assertThat(reply.isClientError())
        .withFailMessage("%s: wanted 400, got %s", RunningApp.call(body), reply)
        .isTrue();
    if (reply.status() != 400) {
      throw new Defect("bad-request-status", RunningApp.call(body) + ": wanted 400, got " + reply);
    }
    assertThat(app.countRows()).as("rows after the body %s", body).isEqualTo(before);
  }

  private static RunningApp start(Subject<ExpenseApp> subject) {
    return RunningApp.shared(subject, "errors-unproven");
  }
}
