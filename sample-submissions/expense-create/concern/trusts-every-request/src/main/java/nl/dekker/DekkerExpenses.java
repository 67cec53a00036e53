package nl.dekker;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class DekkerExpenses implements ExpenseApp {

    private final DataSource dataSource;

    public DekkerExpenses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        var repository = new SqlExpenses(dataSource);
        var service = new ExpenseCreator(repository);
        return new ExpensesEndpoint(service);
    }
}
