package web;

import com.sun.net.httpserver.HttpHandler;
import db.Database;
import domain.ExpenseService;
import java.util.Map;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final HttpHandler router;

    public App(DataSource dataSource) {
        Database database = new Database(dataSource);
        router = new Router(Map.of("POST /expenses", new CreateExpenseHandler(new ExpenseService(database))));
    }

    public HttpHandler handler() {
        return router;
    }
}
