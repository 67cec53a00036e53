package expenses;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseApplication implements ExpenseApp {

  private final DataSource dataSource;

  public ExpenseApplication(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public HttpHandler handler() {
    throw new UnsupportedOperationException("Yours to write");
  }
}
