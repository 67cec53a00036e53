package livecoding.expense.hidden;

import com.sun.net.httpserver.HttpHandler;
import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.HttpEndpoint;
import io.livegrade.examination.subject.Subject;
import java.util.List;
import livecoding.expense.ExpenseApp;
import livecoding.expense.support.ExpenseDatabase;
import livecoding.expense.support.StoredExpense;

/**
 * A submission at work on a database of its own, where it has stored the expense of the brief
 * already: so each test begins with proof that the submission does something.
 *
 * @param database where it stores
 * @param endpoint how to call it
 * @param user a user that exists
 * @param example what it answered to the expense of the brief
 */
record RunningApp(ExpenseDatabase database, HttpEndpoint endpoint, long user, HttpReply example) {

  static final String PATH = "/expenses";

  /**
   * {@return the submission at work, on a database where other tests may have stored something}
   *
   * @param unproven the defect when it is not: all tests of a group then fail for this one reason
   */
  static RunningApp shared(Subject<ExpenseApp> subject, String unproven) {
    return subject.kept(
        RunningApp.class,
        app -> app.database().openConnections() == 0,
        () -> fresh(subject, unproven));
  }

  /**
   * {@return the submission at work, on a database with nothing in it but the brief's expense}
   *
   * @param unproven the defect when it is not: all tests of a group then fail for this one reason
   */
  static RunningApp fresh(Subject<ExpenseApp> subject, String unproven) {
    ExpenseDatabase database = subject.support(ExpenseDatabase.class);
    database.addUser("ada");
    long user = database.addUser("grace");
    HttpEndpoint endpoint = subject.http(handler(subject, database, unproven));
    HttpRequest request = HttpRequest.post(PATH, Draft.ofBrief(user).json());
    HttpReply example;
    try {
      example = endpoint.send(request);
    } catch (PeerLost e) {
      throw new Defect(unproven, request + ": wanted 201, got no answer: " + e.getMessage());
    }
    if (!example.isSuccess()) {
      throw new Defect(unproven, request + ": wanted 201, got " + example);
    }
    return new RunningApp(database, endpoint, user, example);
  }

  private static HttpHandler handler(
      Subject<ExpenseApp> subject, ExpenseDatabase database, String unproven) {
    HttpHandler handler;
    try {
      handler = subject.create(database.dataSource()).handler();
    } catch (RuntimeException | RemoteError | PeerLost e) {
      throw new Defect(unproven, "handler(): wanted a handler, got " + e);
    }
    if (handler == null) {
      throw new Defect(unproven, "handler(): wanted a handler, got null");
    }
    return handler;
  }

  HttpReply post(Draft draft) {
    return post(draft.json());
  }

  HttpReply post(String json) {
    return endpoint.send(HttpRequest.post(PATH, json));
  }

  /** {@return the answer to an expense that breaks no rule, which must be a success} */
  HttpReply create(String json) {
    HttpReply reply = post(json);
    if (!reply.isSuccess()) {
      throw new AssertionError(call(json) + ": wanted 201, got " + reply);
    }
    return reply;
  }

  int countRows() {
    return database.countExpenses();
  }

  List<StoredExpense> rows() {
    return database.expensesAfter(0);
  }

  /** {@return the one row that is new since there were {@code before}} */
  StoredExpense newRow(String json, int before) {
    List<StoredExpense> added = database.expensesAfter(before);
    if (added.size() != 1) {
      throw new Defect(
          "row-not-stored", "%s: wanted one new row, got %d".formatted(call(json), added.size()));
    }
    return added.getFirst();
  }

  /** Fails for what it is where not even the expense of the brief was stored. */
  RunningApp thatStores() {
    if (countRows() == 0) {
      throw new Defect("row-not-stored", "the expense of the brief: wanted a row, got none");
    }
    return this;
  }

  /** {@return how a message names a POST} */
  static String call(String json) {
    return HttpRequest.post(PATH, json).toString();
  }
}
