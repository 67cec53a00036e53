package com.okafor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.ExecutionException;

public class ExpenseHandler implements HttpHandler {

    private final ExpenseService service;
    private final ObjectMapper mapper;

    public ExpenseHandler(ExpenseService service, ObjectMapper mapper) {
        this.service = service;
        this.mapper = mapper;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            send(exchange, 405, mapper.createObjectNode().put("error", "method not allowed"));
            return;
        }
        try {
            JsonNode json = mapper.readTree(exchange.getRequestBody());
            Expense e = service.create(
                            json.path("user_id").asLong(),
                            json.path("amount").isNumber() ? json.path("amount").decimalValue() : null,
                            json.path("category").textValue(),
                            json.path("description").textValue())
                    .get();
            send(exchange, 201, mapper.createObjectNode()
                    .put("id", e.id())
                    .put("user_id", e.userId())
                    .put("amount", e.amount())
                    .put("category", e.category())
                    .put("description", e.description())
                    .put("created_at", e.createdAt().toString()));
        } catch (JsonProcessingException e) {
            send(exchange, 400, mapper.createObjectNode().put("error", "malformed JSON"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IllegalArgumentException invalid) {
                send(exchange, 400, mapper.createObjectNode().put("error", invalid.getMessage()));
            } else {
                send(exchange, 500, mapper.createObjectNode().put("error", "internal error"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            send(exchange, 500, mapper.createObjectNode().put("error", "interrupted"));
        }
    }

    private void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
