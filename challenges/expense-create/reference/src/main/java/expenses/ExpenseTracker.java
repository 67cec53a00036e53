package expenses;

import com.sun.net.httpserver.HttpHandler;
import java.time.InstantSource;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

/** Puts the layers together. */
public final class ExpenseTracker implements ExpenseApp {

  private final HttpHandler handler;

  public ExpenseTracker(DataSource dataSource) {
    ExpenseService service =
        new ExpenseService(
            new JdbcUserRepository(dataSource),
            new JdbcExpenseRepository(dataSource),
            InstantSource.system());
    this.handler = new ExpenseHandler(new ExpenseEndpoint(service));
  }

  @Override
  public HttpHandler handler() {
    return handler;
  }
}
