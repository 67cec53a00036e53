package com.acme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final DataSource dataSource;

    public App(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        return new ExpenseHandler(new ExpenseService(new JdbcExpenseRepository(dataSource)));
    }
}

class ExpenseHandler implements HttpHandler {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final ExpenseService service;

    ExpenseHandler(ExpenseService service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            exchange.sendResponseHeaders(405, -1);
            return;
        }
        try {
            Expense expense = MAPPER.readValue(exchange.getRequestBody(), Expense.class);
            send(exchange, 201, service.create(expense));
        } catch (JsonProcessingException e) {
            send(exchange, 400, "malformed");
        } catch (ValidationException e) {
            send(exchange, 422, e.getMessage());
        }
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = MAPPER.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
