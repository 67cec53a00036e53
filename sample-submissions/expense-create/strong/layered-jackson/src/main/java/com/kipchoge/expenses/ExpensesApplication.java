package com.kipchoge.expenses;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.kipchoge.expenses.repository.ExpenseRepository;
import com.kipchoge.expenses.repository.JdbcExpenseRepository;
import com.kipchoge.expenses.repository.JdbcUserRepository;
import com.kipchoge.expenses.repository.UserRepository;
import com.kipchoge.expenses.service.ExpenseService;
import com.kipchoge.expenses.web.ExpenseHandler;
import com.kipchoge.expenses.web.Json;
import com.sun.net.httpserver.HttpHandler;
import java.time.Clock;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

/** Wires the layers together. */
public class ExpensesApplication implements ExpenseApp {

    private final HttpHandler handler;

    public ExpensesApplication(DataSource dataSource) {
        ObjectMapper mapper = Json.mapper();
        ExpenseRepository expenses = new JdbcExpenseRepository(dataSource);
        UserRepository users = new JdbcUserRepository(dataSource);
        ExpenseService service = new ExpenseService(expenses, users, Clock.systemUTC());
        this.handler = new ExpenseHandler(service, mapper);
    }

    @Override
    public HttpHandler handler() {
        return handler;
    }
}
