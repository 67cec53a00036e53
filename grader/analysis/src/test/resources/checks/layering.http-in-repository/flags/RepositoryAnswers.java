import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

record Expense(Long id, long userId, BigDecimal amount, String category) {}

class Handler implements HttpHandler {
    private final Repo repo = new Repo(null);
    public void handle(HttpExchange exchange) throws IOException {
        Expense e = new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class);
        repo.save(exchange, e);
    }
}

class Repo {
    private final DataSource ds;
    Repo(DataSource ds) { this.ds = ds; }

    void save(HttpExchange exchange, Expense e) throws IOException { // finding: `Repo` is a repository and knows HTTP
        try (Connection c = ds.getConnection(); PreparedStatement s = c.prepareStatement("insert into expenses(user_id) values (?)")) {
            s.setLong(1, e.userId());
            s.executeUpdate();
            exchange.sendResponseHeaders(201, -1);
        } catch (SQLException x) {
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
