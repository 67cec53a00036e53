package expense;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseEntryPoint implements ExpenseApp {

  private final DataSource ds;

  public ExpenseEntryPoint(DataSource ds) {
    this.ds = ds;
  }

  @Override
  public HttpHandler handler() {
    return new CreateExpenseHandler(new JdbcExpenseRepository(ds));
  }
}
