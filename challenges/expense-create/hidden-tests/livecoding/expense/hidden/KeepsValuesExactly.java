package livecoding.expense.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.math.BigDecimal;
import livecoding.expense.ExpenseApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money to the cent, and text whatever it holds. */
final class KeepsValuesExactly {

  @ParameterizedTest
  @ValueSource(strings = {"0.10", "0.01", "42", "19.99", "1.15", "4.35", "9999999999.99"})
  @Requirement("amount-drifts")
  void keepsTheAmount(String amount, Subject<ExpenseApp> subject) {
    keepsAmount(amount, start(subject));
  }

  @Test
  @Requirement("amount-drifts")
  void keepsManyAmounts(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    subject
        .random()
        .longs(20, 1, 1_000_000_000)
        .mapToObj(cents -> BigDecimal.valueOf(cents, 2).toPlainString())
        .forEach(amount -> keepsAmount(amount, app));
  }

  private static void keepsAmount(String amount, RunningApp app) {
    String json = Draft.ofBrief(app.user()).withAmount(amount).json();
    int before = app.countRows();
    HttpReply reply = app.create(json);

    assertThat(app.newRow(json, before).amount())
        .as("amount stored for %s", json)
        .isEqualByComparingTo(amount);
    assertThat(Answer.amount(app, reply))
        .as("amount answered to %s", json)
        .isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "\"\""})
  @Requirement("description-required")
  void takesAnExpenseWithoutDescription(String description, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    String json = Draft.ofBrief(app.user()).withDescription(description).json();
    int before = app.countRows();
    app.create(json);

    assertThat(app.newRow(json, before).description())
        .as("description stored for %s", json)
        .isNullOrEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zwölf Brötchen für 3 € 🥨👩‍👩‍👧",
        "عشاء عمل مع الفريق",
        "null",
        "said \"cheers\" \\ twice",
        "first line\nsecond\tline",
        "<b>50%</b> & more {0} %s ${x}"
      })
  @Requirement("text-damaged")
  void keepsText(String text, Subject<ExpenseApp> subject) {
    keepsDescription(text, start(subject));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien's",
        "'); delete from expenses; --",
        "x', 0); drop table expenses; --",
        "' || (select name from users limit 1) || '"
      })
  @Requirement("sql-injection")
  void storesSqlAsText(String sql, Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    keepsDescription(sql, app);
    String json = Draft.ofBrief(app.user()).withCategory(Json.quote(sql)).json();
    int before = app.countRows();
    app.create(json);

    assertThat(app.newRow(json, before).category().strip())
        .as("category stored for %s", json)
        .isEqualToIgnoringCase(sql.strip());
  }

  private static void keepsDescription(String text, RunningApp app) {
    String json = Draft.ofBrief(app.user()).withDescription(Json.quote(text)).json();
    int before = app.countRows();
    HttpReply reply = app.create(json);

    assertThat(app.newRow(json, before).description())
        .as("description stored for %s", json)
        .isEqualTo(text);
    assertThat(Answer.field(app, reply, "description"))
        .as("description answered to %s", json)
        .isEqualTo(text);
  }

  private static RunningApp start(Subject<ExpenseApp> subject) {
    return RunningApp.shared(subject, "creation-fails");
  }
}
