package com.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseApplication implements ExpenseApp {

    private final DataSource dataSource;
    private final ObjectMapper mapper = new ObjectMapper();

    public ExpenseApplication(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        return exchange -> {
            if (!"POST".equals(exchange.getRequestMethod())) {
                sendError(exchange, 405, "Method not allowed");
                return;
            }
            // parse
            JsonNode body;
            try {
                body = mapper.readTree(exchange.getRequestBody());
            } catch (JsonProcessingException e) {
                sendError(exchange, 400, "Invalid JSON");
                return;
            }
            if (!body.isObject()) {
                sendError(exchange, 400, "Invalid JSON");
                return;
            }
            // validate
            JsonNode amountNode = body.get("amount");
            if (amountNode == null || !amountNode.isNumber()) {
                sendError(exchange, 400, "amount is required");
                return;
            }
            BigDecimal amount = new BigDecimal(amountNode.asText());
            if (amount.compareTo(BigDecimal.ZERO) <= 0) {
                sendError(exchange, 400, "amount must be > 0");
                return;
            }
            JsonNode categoryNode = body.get("category");
            if (categoryNode == null || categoryNode.asText().isBlank()) {
                sendError(exchange, 400, "category is required");
                return;
            }
            JsonNode userNode = body.get("user_id");
            if (userNode == null || !userNode.isNumber()) {
                sendError(exchange, 400, "user_id is required");
                return;
            }
            long userId = userNode.asLong();
            String category = categoryNode.asText();
            String description = body.path("description").asText("");

            try (Connection connection = dataSource.getConnection()) {
                try (PreparedStatement ps = connection.prepareStatement("SELECT * FROM users WHERE id = ?")) {
                    ps.setLong(1, userId);
                    ResultSet rs = ps.executeQuery();
                    if (!rs.next()) {
                        sendError(exchange, 404, "user not found");
                        return;
                    }
                }
                // insert
                Instant now = Instant.now();
                try (PreparedStatement ps = connection.prepareStatement(
                        "INSERT INTO expenses (user_id, amount, category, description, created_at) VALUES (?, ?, ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS)) {
                    ps.setLong(1, userId);
                    ps.setBigDecimal(2, amount);
                    ps.setString(3, category);
                    ps.setString(4, description);
                    ps.setTimestamp(5, Timestamp.from(now));
                    ps.executeUpdate();
                    ResultSet keys = ps.getGeneratedKeys();
                    keys.next();
                    ObjectNode response = mapper.createObjectNode();
                    response.put("id", keys.getLong(1));
                    response.put("user_id", userId);
                    response.put("amount", amount);
                    response.put("category", category);
                    response.put("description", description);
                    response.put("created_at", now.toString());
                    send(exchange, 201, response);
                }
            } catch (SQLException e) {
                sendError(exchange, 500, "Something went wrong");
            }
        };
    }

    private void sendError(HttpExchange exchange, int status, String message) throws IOException {
        send(exchange, status, mapper.createObjectNode().put("error", message));
    }

    private void send(HttpExchange exchange, int status, JsonNode json) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream os = exchange.getResponseBody()) {
            os.write(bytes);
        }
    }
}
