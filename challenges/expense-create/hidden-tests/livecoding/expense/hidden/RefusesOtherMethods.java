package livecoding.expense.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import livecoding.expense.ExpenseApp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is nothing but POST. */
final class RefusesOtherMethods {

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  @Requirement("method-unchecked")
  void answers405(String method, Subject<ExpenseApp> subject) {
    RunningApp app = RunningApp.shared(subject, "creation-fails");
    byte[] body = Draft.ofBrief(app.user()).json().getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        new HttpRequest(
            method,
            RunningApp.PATH,
            Map.of("Content-Type", "application/json"),
            method.equals("PUT") ? body : new byte[0]);
    int before = app.countRows();
    HttpReply reply = app.endpoint().send(request);

    assertThat(reply.status())
        .withFailMessage("%s: wanted 405, got %s", request, reply)
        .isEqualTo(405);
    assertThat(app.countRows()).as("rows after %s", request).isEqualTo(before);
  }
}
