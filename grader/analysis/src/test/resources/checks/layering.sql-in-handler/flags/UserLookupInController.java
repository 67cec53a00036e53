import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class Controller {
    private final DataSource ds;
    private final Service service;
    Controller(DataSource ds, Service service) { this.ds = ds; this.service = service; }

    void post(HttpExchange ex) throws IOException {
        Expense e = new ObjectMapper().readValue(ex.getRequestBody(), Expense.class);
        if (!userExists(e.userId())) { ex.sendResponseHeaders(404, -1); return; }
        service.create(e);
        ex.sendResponseHeaders(201, -1);
    }

    boolean userExists(long id) {
        try (Connection connection = ds.getConnection(); // finding: `Controller.userExists`
             ResultSet rows = connection.createStatement().executeQuery("SELECT 1 FROM users WHERE id = " + id)) {
            return rows.next();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}

class Service {
    Expense create(Expense e) { return e; }
}
record Expense(Long id, long userId, BigDecimal amount, String category) {}
