package org.example;

import com.sun.net.httpserver.HttpHandler;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public final class ExpenseModule implements ExpenseApp {

    private final HttpHandler endpoint;

    public ExpenseModule(DataSource dataSource) {
        var repository = new ExpenseRepository(dataSource);
        var service = new ExpenseService(repository);
        endpoint = new ExpenseEndpoint(service);
    }

    @Override
    public HttpHandler handler() {
        return endpoint;
    }
}
