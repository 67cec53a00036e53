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

/** Each rule of the brief, broken alone. */
final class RefusesAnInvalidExpense {

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-0.01", "-42.50"})
  @Requirement("amount-sign-unchecked")
  void refusesAnAmountThatIsNotPositive(String amount, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refuses(app, Draft.ofBrief(app.user()).withAmount(amount));
  }

  @Test
  @Requirement("amount-sign-unchecked")
  void refusesAnyNegativeAmount(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    String amount = "-" + Draft.anyAmount(subject.random());
    refuses(app, Draft.ofBrief(app.user()).withAmount(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  @Requirement("amount-missing-unchecked")
  void refusesAMissingAmount(String amount, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refuses(app, Draft.ofBrief(app.user()).withAmount(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a lot\"", "\"\"", "{}", "[]"})
  @Requirement("amount-type-unchecked")
  void refusesAnAmountThatIsNoNumber(String amount, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refuses(app, Draft.ofBrief(app.user()).withAmount(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"42.505", "0.001", "19.999"})
  @Requirement("amount-decimals-unchecked")
  void refusesFractionsOfACent(String amount, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refuses(app, Draft.ofBrief(app.user()).withAmount(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000000000", "99999999999.99", "1e30"})
  @Requirement("amount-size-unchecked")
  void refusesAnAmountTheColumnCannotHold(String amount, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refuses(app, Draft.ofBrief(app.user()).withAmount(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "\"\""})
  @Requirement("category-unchecked")
  void refusesAMissingOrEmptyCategory(String category, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refuses(app, Draft.ofBrief(app.user()).withCategory(category));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"   \"", "\"\\t\\n\""})
  @Requirement("category-blank-unchecked")
  void refusesABlankCategory(String category, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refuses(app, Draft.ofBrief(app.user()).withCategory(category));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null"})
  @Requirement("user-missing-unchecked")
  void refusesAMissingUser(String user, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refusesUser(app, Draft.ofBrief(app.user()).withUser(user));
  }

  @ParameterizedTest
  @ValueSource(strings = {"987654321", "0", "-1"})
  @Requirement("user-unknown-unchecked")
  void refusesAnUnknownUser(String user, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    refusesUser(app, Draft.ofBrief(app.user()).withUser(user));
  }

  private static void refuses(RunningApp app, Draft draft) {
    HttpReply reply = refusesUser(app, draft);
    if (reply.status() != 400 && reply.status() != 422) {
      throw new Defect("refusal-status", call(draft) + ": wanted 400 or 422, got " + reply);
    }
  }

  /** Whatever the client error: who is unknown may be refused in many ways. */
  private static HttpReply refusesUser(RunningApp app, Draft draft) {
    int before = app.countRows();
    HttpReply reply = app.post(draft);
    if (!reply.isClientError() && !reply.isSuccess() && failsOnPlainMistakesToo(app)) {
      throw new Defect("refused-with-500", call(draft) + ": wanted a 4xx, got " + reply);
    }
    assertThat(reply.isClientError())
        .withFailMessage("%s: wanted a 4xx, got %s", call(draft), reply)
        .isTrue();
    assertThat(app.countRows()).as("rows after refusing %s", draft.json()).isEqualTo(before);
    return reply;
  }

  /** {@return whether even the plainest mistakes are answered as failures of the server} */
  private static boolean failsOnPlainMistakesToo(RunningApp app) {
    Draft valid = Draft.ofBrief(app.user());
    HttpReply amount = app.post(valid.withAmount("-1"));
    HttpReply category = app.post(valid.withCategory("\"\""));
    return isFailure(amount) && isFailure(category);
  }

  private static boolean isFailure(HttpReply reply) {
    return !reply.isClientError() && !reply.isSuccess();
  }

  private static String call(Draft draft) {
    return RunningApp.call(draft.json());
  }

  private static RunningApp start(Subject<ExpenseApp> subject) {
    return RunningApp.shared(subject, "creation-fails");
  }
}
