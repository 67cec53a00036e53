package livecoding.expense.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Requirement;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import java.util.Collections;
import java.util.regex.Pattern;
import livecoding.expense.ExpenseApp;
import livecoding.expense.support.ExpenseDatabase;
import org.junit.jupiter.api.Test;

/** The database is down, or fails between two statements, and comes back. */
final class SurvivesDatabaseFailures {

  /** Statements that pass before the failure; most submissions run two. */
  private static final int MOST_STATEMENTS = 3;

  private static final Pattern INTERNALS =
      Pattern.compile(
          Pattern.quote(ExpenseDatabase.LEAK_MARK)
              + "|\\w+Exception\\b"
              + "|\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z]\\w*"
              + "|\\.java:\\d+"
              + "|(?i:\\binsert\\s+into\\b|\\bselect\\s.{1,80}\\sfrom\\b|\\bvalues\\s*\\()");

  @Test
  @Requirement("database-failure-status")
  void answers500WhileTheDatabaseIsDown(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    app.database().failConnections();

    answers500(app.post(Draft.ofBrief(app.user())), "while the database is down");
  }

  @Test
  @Requirement("database-failure-status")
  void answers500WhenTheDatabaseFailsMidway(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject).thatStores();
    for (int statements = 0; statements <= MOST_STATEMENTS; statements++) {
      int before = app.countRows();
      app.database().failAfterStatements(statements);
      HttpReply reply = app.post(Draft.ofBrief(app.user()));
      boolean workedWithoutMore = reply.isSuccess() && app.countRows() == before + 1;
      if (!workedWithoutMore) {
        answers500(reply, "when the database fails after " + statements + " statements");
      }
    }
  }

  @Test
  @Requirement("leaks-internals")
  void keepsItsInternalsToItself(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    app.database().failConnections();
    showsNoInternals(app.post(Draft.ofBrief(app.user())));
    for (int statements = 0; statements <= MOST_STATEMENTS; statements++) {
      app.database().failAfterStatements(statements);
      HttpReply reply = app.post(Draft.ofBrief(app.user()));
      if (!reply.isSuccess()) {
        showsNoInternals(reply);
      }
    }
  }

  @Test
  @Requirement("connection-leak")
  void givesItsConnectionsBack(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    app.database().waitAtMost(Duration.ofMillis(20));
    int before = app.database().openConnections();
    HttpRequest post = HttpRequest.post(RunningApp.PATH, Draft.ofBrief(app.user()).json());
    for (int statements = 0; statements <= MOST_STATEMENTS; statements++) {
      app.database().failEachConnectionAfter(statements);
      app.endpoint().sendAll(Collections.nCopies(25, post), 1);
      assertThat(app.database().openConnections())
          .as("connections open after 25 posts that the database failed")
          .isLessThanOrEqualTo(before);
    }
    worksAgain(app);
  }

  @Test
  @Requirement("does-not-recover")
  void worksAgainOnceTheDatabaseDoes(Subject<ExpenseApp> subject) {
    RunningApp app = start(subject);
    app.database().failConnections();
    app.post(Draft.ofBrief(app.user()));
    app.database().failAfterStatements(1);
    app.post(Draft.ofBrief(app.user()));

    worksAgain(app);
  }

  private static void worksAgain(RunningApp app) {
    app.database().heal();
    int before = app.countRows();
    HttpReply reply = app.post(Draft.ofBrief(app.user()));
    if (!reply.isSuccess()) {
      throw new Defect(
          "does-not-recover", "a post once the database is back: wanted 201, got " + reply);
    }
    if (app.countRows() != before + 1) {
      throw new Defect("row-not-stored", "a post once the database is back stored no row");
    }
  }

  private static void showsNoInternals(HttpReply reply) {
    answers500(reply, "when the database fails");
    assertThat(INTERNALS.matcher(reply.text()).find())
        .withFailMessage(
            "wanted no stack trace, SQL, class name or driver's message, got %s", reply)
        .isFalse();
  }

  private static void answers500(HttpReply reply, String when) {
    if (reply.status() != 500 && reply.status() != 503) {
      throw new Defect(
          "database-failure-status", "POST %s: wanted 500 or 503, got %s".formatted(when, reply));
    }
  }

  private static RunningApp start(Subject<ExpenseApp> subject) {
    return RunningApp.fresh(subject, "errors-unproven");
  }
}
