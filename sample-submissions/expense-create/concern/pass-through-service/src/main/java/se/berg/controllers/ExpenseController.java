package se.berg.controllers;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import se.berg.dtos.Expense;
import se.berg.services.ExpenseService;

public class ExpenseController {

    private final ExpenseService expenseService;
    private final ObjectMapper objectMapper = new ObjectMapper();

    public ExpenseController(ExpenseService expenseService) {
        this.expenseService = expenseService;
    }

    public void handleRequest(HttpExchange exchange) throws IOException {
        try {
            if (!exchange.getRequestMethod().equals("POST")) {
                error(exchange, 405, "method not allowed");
                return;
            }
            Expense expense = objectMapper.readValue(exchange.getRequestBody(), Expense.class);
            if (expense.userId() == null) {
                error(exchange, 400, "user_id is required");
                return;
            }
            if (expense.amount() == null || expense.amount().compareTo(BigDecimal.ZERO) <= 0) {
                error(exchange, 400, "amount must be positive");
                return;
            }
            if (expense.amount().scale() > 2) {
                error(exchange, 400, "amount must have 2 decimals");
                return;
            }
            if (expense.category() == null || expense.category().isBlank()) {
                error(exchange, 400, "category is required");
                return;
            }
            if (!expenseService.userExists(expense.userId())) {
                error(exchange, 404, "user does not exist");
                return;
            }
            json(exchange, 201, expenseService.createExpense(expense));
        } catch (JacksonException e) {
            error(exchange, 400, "invalid json");
        } catch (RuntimeException e) {
            error(exchange, 500, "internal server error");
        }
    }

    private void error(HttpExchange exchange, int status, String text) throws IOException {
        json(exchange, status, Map.of("error", text));
    }

    private void json(HttpExchange exchange, int status, Object value) throws IOException {
        byte[] bytes = objectMapper.writeValueAsBytes(value);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
