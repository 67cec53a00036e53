package expense;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;

public class CreateExpenseHandler implements HttpHandler {

  private final ExpenseRepository repository;
  private final Gson gson = new Gson();

  public CreateExpenseHandler(ExpenseRepository repository) {
    this.repository = repository;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      respond(exchange, 405, Map.of("error", "POST expected"));
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Expense expense;
    try {
      expense = gson.fromJson(body, Expense.class);
    } catch (JsonSyntaxException e) {
      respond(exchange, 400, Map.of("error", "invalid json"));
      return;
    }
    if (expense == null) {
      respond(exchange, 400, Map.of("error", "empty body"));
      return;
    }
    if (expense.amount() == null || expense.amount().compareTo(BigDecimal.ZERO) <= 0) {
      respond(exchange, 400, Map.of("error", "amount must be greater than zero"));
      return;
    }
    if (expense.category() == null || expense.category().isBlank()) {
      respond(exchange, 400, Map.of("error", "category must not be empty"));
      return;
    }
    try {
      if (!repository.userExists(expense.userId())) {
        respond(exchange, 400, Map.of("error", "unknown user"));
        return;
      }
      respond(exchange, 201, repository.insert(expense));
    } catch (SQLException e) {
      respond(exchange, 500, Map.of("error", "internal error"));
    }
  }

  private void respond(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = gson.toJson(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.getResponseBody().close();
  }
}
