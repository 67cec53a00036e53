package com.acme.expense;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

public class ExpenseController implements HttpHandler {

  private static final Logger LOGGER = Logger.getLogger(ExpenseController.class.getName());

  private final ExpenseService service;
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  public ExpenseController(ExpenseService service) {
    this.service = service;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      send(exchange, 405, error("method not allowed"));
      return;
    }
    ExpenseRequest request;
    try {
      request = mapper.readValue(exchange.getRequestBody(), ExpenseRequest.class);
    } catch (JsonProcessingException e) {
      send(exchange, 400, error("invalid JSON"));
      return;
    }
    if (request == null) {
      send(exchange, 400, error("body required"));
      return;
    }
    try {
      Expense expense = service.createExpense(request);
      send(exchange, 200, expense);
    } catch (ValidationException e) {
      send(exchange, 400, error(e.getMessage()));
    } catch (DatabaseException e) {
      LOGGER.log(Level.SEVERE, "create expense: {0}", e.getCause().getMessage());
      send(exchange, 500, error("internal error"));
    }
  }

  private static Map<String, String> error(String message) {
    return Map.of("error", message);
  }

  private void send(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = mapper.writeValueAsBytes(body);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
