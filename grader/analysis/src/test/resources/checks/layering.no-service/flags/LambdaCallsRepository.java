import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final ExpenseRepository repository;
    public App(DataSource ds) { repository = new JdbcExpenseRepository(ds); }

    public HttpHandler handler() {
        return exchange -> {
            Expense e = new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class);
            if (e.amount().signum() > 0) repository.save(e); // finding: `App.handler`
            exchange.sendResponseHeaders(201, -1);
        };
    }
}
record Expense(Long id, long userId, BigDecimal amount, String category) {}

interface ExpenseRepository {
    Expense save(Expense expense);
    boolean userExists(long id);
}

class JdbcExpenseRepository implements ExpenseRepository {
    private final DataSource dataSource;

    JdbcExpenseRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Expense save(Expense expense) {
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("INSERT INTO expenses(user_id, amount) VALUES (?, ?)")) {
            ps.setLong(1, expense.userId());
            ps.setBigDecimal(2, expense.amount());
            ps.executeUpdate();
            return expense;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean userExists(long id) {
        try (Connection c = dataSource.getConnection();
             PreparedStatement ps = c.prepareStatement("SELECT 1 FROM users WHERE id = ?")) {
            ps.setLong(1, id);
            return ps.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
