package ledger;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.sql.Timestamp;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class Ledger implements ExpenseApp {

  private final Handler handler;

  public Ledger(DataSource dataSource) {
    handler = new Handler(new Service(new Table(dataSource)));
  }

  @Override
  public HttpHandler handler() {
    return handler;
  }

  record Entry(long id, long userId, BigDecimal amount, String category, String description, Instant at) {}

  interface Entries {
    boolean knowsUser(long userId) throws SQLException;

    Entry add(long userId, BigDecimal amount, String category, String description) throws SQLException;
  }

  record Table(DataSource dataSource) implements Entries {
    @Override
    public boolean knowsUser(long userId) throws SQLException {
      try (var connection = dataSource.getConnection();
          var query = connection.prepareStatement("select 1 from users where id = ?")) {
        query.setLong(1, userId);
        try (var rows = query.executeQuery()) {
          return rows.next();
        }
      }
    }

    @Override
    public Entry add(long userId, BigDecimal amount, String category, String description)
        throws SQLException {
      Instant now = Instant.now();
      try (var connection = dataSource.getConnection();
          var insert =
              connection.prepareStatement(
                  "insert into expenses (user_id, amount, category, description, created_at) values (?, ?, ?, ?, ?)",
                  Statement.RETURN_GENERATED_KEYS)) {
        insert.setLong(1, userId);
        insert.setBigDecimal(2, amount);
        insert.setString(3, category);
        insert.setString(4, description);
        insert.setTimestamp(5, Timestamp.from(now));
        insert.executeUpdate();
        try (var keys = insert.getGeneratedKeys()) {
          keys.next();
          return new Entry(keys.getLong(1), userId, amount, category, description, now);
        }
      }
    }
  }

  static class Service {
    private final Entries entries;

    Service(Entries entries) {
      this.entries = entries;
    }

    Entry create(long userId, BigDecimal amount, String category, String description) throws SQLException {
      if (amount.compareTo(BigDecimal.ZERO) <= 0) {
        throw new IllegalArgumentException("amount must be positive");
      }
      if (!isWord(category)) {
        throw new IllegalArgumentException("category must not be blank");
      }
      if (!entries.knowsUser(userId)) {
        throw new IllegalArgumentException("user does not exist");
      }
      return entries.add(userId, amount, category, description);
    }

    /** At least one character that is not white space. */
    private static boolean isWord(String text) {
      int words = 0;
      int i = 0;
      while (i < text.length()) {
        if (Character.isWhitespace(text.charAt(i))) {
          i++;
        } else {
          words = 1;
        }
      }
      return words > 0;
    }
  }

  static class Handler implements HttpHandler {
    private final Service service;

    Handler(Service service) {
      this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
      JsonObject answer = new JsonObject();
      int status = 201;
      try (var reader = new InputStreamReader(exchange.getRequestBody(), StandardCharsets.UTF_8)) {
        if (!exchange.getRequestMethod().equals("POST")) {
          status = 405;
          answer.addProperty("error", "use POST");
        } else {
          JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
          Entry entry =
              service.create(
                  json.get("user_id").getAsLong(),
                  json.get("amount").getAsBigDecimal(),
                  json.get("category").getAsString(),
                  json.has("description") ? json.get("description").getAsString() : null);
          answer.addProperty("id", entry.id());
          answer.addProperty("user_id", entry.userId());
          answer.addProperty("amount", entry.amount());
          answer.addProperty("category", entry.category());
          answer.addProperty("description", entry.description());
          answer.addProperty("created_at", entry.at().toString());
        }
      } catch (IllegalArgumentException | IllegalStateException | JsonParseException e) {
        status = 400;
        answer.addProperty("error", "bad request");
      } catch (SQLException e) {
        status = 500;
        answer.addProperty("error", "internal error");
      }
      byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    }
  }
}
