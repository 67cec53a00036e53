package pl.zielinska.expenses;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseTrackerApp implements ExpenseApp {

    private final DataSource dataSource;

    public ExpenseTrackerApp(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        ExpenseRepository repository = new SqlExpenseRepository(dataSource);
        return new ExpenseRequestHandler(new ExpenseService(repository, new ExpenseValidator()));
    }
}
