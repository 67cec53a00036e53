import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseAppV1 implements ExpenseApp {

    public ExpenseAppV1(DataSource dataSource) {}

    @Override
    public HttpHandler handler() {
        return exchange -> exchange.sendResponseHeaders(201, -1);
    }
}
