import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class Template {
    private final DataSource ds;
    Template(DataSource ds) { this.ds = ds; }
    int update(String sql, Object... args) {
        try (Connection c = ds.getConnection(); PreparedStatement ps = c.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) ps.setObject(i + 1, args[i]);
            return ps.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class ExpensesEndpoint implements HttpHandler {
    private final Template template;
    ExpensesEndpoint(Template template) { this.template = template; }

    public void handle(HttpExchange exchange) throws IOException {
        JsonNode json = new ObjectMapper().readTree(exchange.getRequestBody());
        template.update("INSERT INTO expenses(user_id) VALUES (?)", json.get("user_id").asLong()); // finding: INSERT INTO
        exchange.sendResponseHeaders(201, -1);
    }
}
