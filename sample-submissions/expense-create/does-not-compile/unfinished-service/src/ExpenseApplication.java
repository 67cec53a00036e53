import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseApplication implements ExpenseApp {

    private final ExpenseHandler handler;

    public ExpenseApplication(DataSource dataSource) {
        var repository = new JdbcExpenseRepository(dataSource);
        handler = new ExpenseHandler(new ExpenseService(repository));
    }

    @Override
    public HttpHandler handler() {
        return handler;
    }
}
