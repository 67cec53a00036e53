import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

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

class ExpenseService {
    private final ExpenseRepository repository;

    ExpenseService(ExpenseRepository repository) {
        this.repository = repository;
    }

    Expense create(Expense expense) {
        if (expense.amount().signum() <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
        if (expense.category().isBlank()) {
            throw new IllegalArgumentException("category is required");
        }
        return repository.save(expense);
    }
}

class Endpoint implements HttpHandler {
    private final ExpenseService service;
    private final java.util.function.LongPredicate exists;
    Endpoint(ExpenseService service, java.util.function.LongPredicate exists) { this.service = service; this.exists = exists; }

    public void handle(HttpExchange exchange) throws IOException {
        Expense e = new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class);
        int status = exists.test(e.userId()) ? 201 : 404; // finding: `exists.test(e.userId())`
        if (status == 201) service.create(e);
        exchange.sendResponseHeaders(status, -1);
    }
}

public class App implements ExpenseApp {
    private final DataSource ds;
    public App(DataSource ds) { this.ds = ds; }
    public HttpHandler handler() {
        ExpenseRepository repository = new JdbcExpenseRepository(ds);
        return new Endpoint(new ExpenseService(repository), repository::userExists);
    }
}
