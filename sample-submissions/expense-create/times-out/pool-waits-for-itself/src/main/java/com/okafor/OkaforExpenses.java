package com.okafor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class OkaforExpenses implements ExpenseApp {

    // one writer, so that inserts never meet
    private final ExecutorService database = Executors.newSingleThreadExecutor(r -> {
        Thread thread = new Thread(r, "database");
        thread.setDaemon(true);
        return thread;
    });
    private final ExpenseService service;

    public OkaforExpenses(DataSource dataSource) {
        service = new ExpenseService(new JdbcExpenseRepository(dataSource, database), database);
    }

    @Override
    public HttpHandler handler() {
        return new ExpenseHandler(service, new ObjectMapper());
    }
}
