package com.kipchoge.expenses.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kipchoge.expenses.model.Expense;
import com.kipchoge.expenses.model.NewExpense;
import com.kipchoge.expenses.repository.RepositoryException;
import com.kipchoge.expenses.service.ExpenseService;
import com.kipchoge.expenses.service.InvalidExpenseException;
import com.kipchoge.expenses.service.UnknownUserException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

public class ExpenseHandler implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(ExpenseHandler.class.getName());

    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int INTERNAL_ERROR = 500;

    private final ExpenseService service;
    private final ObjectMapper mapper;

    public ExpenseHandler(ExpenseService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!"POST".equals(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "POST");
                sendError(exchange, METHOD_NOT_ALLOWED, "only POST is supported");
                return;
            }
            try {
                NewExpense request = read(exchange);
                if (request == null) {
                    sendError(exchange, BAD_REQUEST, "a JSON object is expected");
                    return;
                }
                Expense created = service.createExpense(request);
                exchange.getResponseHeaders().set("Location", "/expenses/" + created.id());
                send(exchange, CREATED, created);
            } catch (JsonProcessingException e) {
                sendError(exchange, BAD_REQUEST, "invalid JSON");
            } catch (InvalidExpenseException e) {
                sendError(exchange, BAD_REQUEST, e.getMessage());
            } catch (UnknownUserException e) {
                sendError(exchange, NOT_FOUND, e.getMessage());
            } catch (RepositoryException e) {
                LOG.log(System.Logger.Level.ERROR, "creating an expense failed", e);
                sendError(exchange, INTERNAL_ERROR, "internal error");
            }
        }
    }

    private NewExpense read(HttpExchange exchange) throws IOException {
        return mapper.readValue(exchange.getRequestBody().readAllBytes(), NewExpense.class);
    }

    private void sendError(HttpExchange exchange, int status, String message) throws IOException {
        send(exchange, status, Map.of("error", message));
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
