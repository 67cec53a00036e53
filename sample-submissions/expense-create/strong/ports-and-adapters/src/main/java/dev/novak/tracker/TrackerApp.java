package dev.novak.tracker;

import com.sun.net.httpserver.HttpHandler;
import dev.novak.tracker.adapter.http.ExpenseController;
import dev.novak.tracker.adapter.jdbc.JdbcExpenses;
import dev.novak.tracker.adapter.jdbc.JdbcUsers;
import dev.novak.tracker.application.CreateExpense;
import dev.novak.tracker.application.ExpenseValidator;
import java.time.InstantSource;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public final class TrackerApp implements ExpenseApp {

    private final HttpHandler controller;

    public TrackerApp(DataSource dataSource) {
        var createExpense = new CreateExpense(
                new ExpenseValidator(new JdbcUsers(dataSource)),
                new JdbcExpenses(dataSource),
                InstantSource.system());
        this.controller = new ExpenseController(createExpense);
    }

    @Override
    public HttpHandler handler() {
        return controller;
    }
}
