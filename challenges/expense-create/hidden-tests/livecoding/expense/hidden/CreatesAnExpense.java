package livecoding.expense.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.examination.subject.BonusBehaviour;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import livecoding.expense.ExpenseApp;
import livecoding.expense.support.StoredExpense;
import org.junit.jupiter.api.Test;

/** What a creation stores and answers. */
final class CreatesAnExpense {

  @Test
  @Requirement("answers-200")
  void answers201(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);

    assertThat(app.example().status())
        .as("status of %s", RunningApp.call(Draft.ofBrief(app.user()).json()))
        .isEqualTo(201);
  }

  @Test
  @Requirement("row-not-stored")
  void storesOneRow(Subject<ExpenseApp> subject) {
    RunningApp app = RunningApp.fresh(subject, "creation-fails");

    assertThat(app.rows()).as("rows after one creation").hasSize(1);
  }

  @Test
  @Requirement("stored-values-wrong")
  void storesTheValuesSent(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    RandomGenerator random = subject.random();
    for (int i = 0; i < 5; i++) {
      long user = app.database().addUser("user" + i);
      Draft draft = Draft.any(user, random);
      int before = app.countRows();
      app.create(draft.json());
      StoredExpense row = app.newRow(draft.json(), before);

      String of = " stored for " + draft.json();
      assertThat(row.userId()).as("user_id" + of).isEqualTo(user);
      assertThat(row.amount()).as("amount" + of).isEqualByComparingTo(draft.amount());
      assertThat(Json.quote(row.category().strip()))
          .as("category" + of)
          .isEqualToIgnoringCase(draft.category());
      assertThat(row.description()).as("description" + of).isNotNull();
      assertThat(Json.quote(row.description()))
          .as("description" + of)
          .isEqualTo(draft.description());
    }
  }

  @Test
  @Requirement("answer-fields-wrong")
  void answersWithTheStoredExpense(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    Draft draft = Draft.any(app.user(), subject.random());
    int before = app.countRows();
    HttpReply reply = app.create(draft.json());
    StoredExpense row = app.newRow(draft.json(), before);

    Map<?, ?> expense =
        Answer.object(reply)
            .orElseThrow(() -> new AssertionError("wanted a JSON object, got " + reply));
    assertThat(expense.get("id")).as("id in %s", reply).hasToString(Long.toString(row.id()));
    assertThat(expense.get("user_id"))
        .as("user_id in %s", reply)
        .hasToString(Long.toString(app.user()));
    assertThat(expense.get("amount")).as("amount in %s", reply).isInstanceOf(BigDecimal.class);
    assertThat((BigDecimal) expense.get("amount"))
        .as("amount in %s", reply)
        .isEqualByComparingTo(draft.amount());
    assertThat(expense.get("category")).as("category in %s", reply).isInstanceOf(String.class);
    assertThat(Json.quote(((String) expense.get("category")).strip()))
        .as("category in %s", reply)
        .isEqualToIgnoringCase(draft.category());
    assertThat(expense.get("description"))
        .as("description in %s", reply)
        .isEqualTo(row.description());
    assertThat(expense.get("created_at")).as("created_at in %s", reply).isNotNull();
    assertThat(expense.get("created_at").toString()).as("created_at in %s", reply).isNotBlank();
  }

  @Test
  @Requirement("content-type-missing")
  void saysThatTheAnswerIsJson(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);

    assertThat(app.example().header("Content-Type"))
        .as("Content-Type of a creation")
        .hasValueSatisfying(
            type -> assertThat(type.strip()).startsWithIgnoringCase("application/json"));
  }

  @Test
  @Requirement("unknown-field-refused")
  void ignoresFieldsItDoesNotKnow(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    String known = Draft.any(app.user(), subject.random()).json();
    String json = known.replaceFirst("}$", ",\"tags\":[\"a\",{\"b\":1}],\"source\":\"app\"}");
    int before = app.countRows();

    app.create(json);
    app.newRow(json, before);
  }

  @Test
  @BonusBehaviour("location-header")
  void namesThePathOfTheNewExpense(Subject<ExpenseApp> subject) {
    RunningApp app = RunningApp.fresh(subject, "creation-fails");

    assertThat(app.rows()).hasSize(1);
    assertThat(app.example().header("Location"))
        .as("Location of a creation")
        .hasValueSatisfying(path -> assertThat(path).endsWith("/" + app.rows().getFirst().id()));
  }

  @Test
  @BonusBehaviour("category-normalised")
  void storesSpellingsOfACategoryAsOne(Subject<ExpenseApp> subject) {
    RunningApp app = RunningApp.fresh(subject, "creation-fails");
    for (String spelling : List.of("food", "Food", "FOOD", " food ")) {
      app.create(Draft.ofBrief(app.user()).withCategory(Json.quote(spelling)).json());
    }

    assertThat(app.rows()).as("rows").hasSize(5);
    assertThat(app.rows().stream().map(StoredExpense::category).distinct())
        .as("categories stored for spellings of one")
        .hasSize(1);
  }

  private static RunningApp start(Subject<ExpenseApp> subject) {
    return RunningApp.shared(subject, "creation-fails");
  }
}
