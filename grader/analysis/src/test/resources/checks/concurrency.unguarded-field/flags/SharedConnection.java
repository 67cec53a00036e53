import com.sun.net.httpserver.*;
import java.io.IOException;
import java.sql.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public final class SharedConnection implements ExpenseApp {
  private final DataSource source;
  public SharedConnection(DataSource source) { this.source = source; }
  @Override public HttpHandler handler() {
    try {
      Rows rows = new Rows(source.getConnection());
      return new Posts(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
  static final class Posts implements HttpHandler {
    private final Rows rows;
    private long nextId;
    Posts(Rows rows) { this.rows = rows; }
    @Override public void handle(HttpExchange exchange) throws IOException {
      rows.insert(++nextId); // finding: `nextId` is changed in `Posts.handle`, which several threads run at once
    }
  }
  static final class Rows {
    private final Connection connection;
    Rows(Connection connection) { this.connection = connection; }
    void insert(long id) {
      try (Statement statement = connection.createStatement()) { // finding: `connection` is changed in `Rows.insert`
        statement.executeUpdate("insert " + id);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
