import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseMain implements ExpenseApp {
    private final DataSource dataSource;

    public ExpenseMain(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public HttpHandler handler() {
        return new ExpenseHandler(new ExpenseService(new ExpenseDao(dataSource)));
    }
}
