import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final DataSource db;
    public App(DataSource db) { this.db = db; }

    public HttpHandler handler() {
        return exchange -> {
            JsonNode json = new ObjectMapper().readTree(exchange.getRequestBody());
            try (Connection c = db.getConnection(); // finding: `App.handler` talks to the database
                 PreparedStatement ps = c.prepareStatement("INSERT INTO expenses(user_id) VALUES (?)")) {
                ps.setLong(1, json.get("user_id").asLong());
                ps.executeUpdate();
            } catch (SQLException e) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            exchange.sendResponseHeaders(201, -1);
        };
    }
}
