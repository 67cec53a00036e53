package se.berg;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;
import se.berg.controllers.ExpenseController;
import se.berg.repositories.ExpenseRepositoryJdbc;
import se.berg.services.ExpenseService;

public class BergExpenses implements ExpenseApp {

    private final ExpenseController controller;

    public BergExpenses(DataSource dataSource) {
        controller = new ExpenseController(new ExpenseService(new ExpenseRepositoryJdbc(dataSource)));
    }

    @Override
    public HttpHandler handler() {
        return controller::handleRequest;
    }
}
