import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp, HttpHandler {
    private final ExpenseService service;

    public App(DataSource dataSource) {
        this(new ExpenseService(new JdbcExpenseRepository(dataSource)));
    }

    App(ExpenseService service) {
        this.service = service;
    }

    @Override
    public HttpHandler handler() {
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Expense expense = new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class);
        if (expense.amount() == null || expense.category() == null) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        try {
            Expense created = service.create(expense);
            exchange.getResponseHeaders().add("Location", "/expenses/" + created.id());
            exchange.sendResponseHeaders(201, -1);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
        }
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
