import com.sun.net.httpserver.*;
import java.io.IOException;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public final class HandlersWithoutState implements ExpenseApp {
  private final DataSource source;
  private HttpHandler handler;

  public HandlersWithoutState(DataSource source) { this.source = source; }

  @Override public HttpHandler handler() {
    if (handler == null) {
      handler = new Posts(new Service(source));
    }
    return handler;
  }

  static final class Posts implements HttpHandler {
    private final Service service;
    Posts(Service service) { this.service = service; }
    @Override public void handle(HttpExchange exchange) throws IOException {
      Answer answer = new Answer();
      answer.add(service.create(exchange.getRequestURI().getPath()));
      exchange.sendResponseHeaders(201, answer.length());
    }
  }

  static final class Answer {
    private final StringBuilder text = new StringBuilder();
    private int length;
    void add(String part) { text.append(part); length += part.length(); }
    int length() { return length; }
  }

  static final class Service {
    private final DataSource source;
    private static final Map<String, Integer> STATUSES = new HashMap<>();
    static { STATUSES.put("created", 201); }
    Service(DataSource source) { this.source = source; }
    String create(String text) {
      try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
        statement.executeUpdate(text);
        return text + STATUSES.get("created");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
