import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final ExpenseController controller;

    public App(DataSource dataSource) {
        JdbcExpenseRepository repository = new JdbcExpenseRepository(dataSource);
        controller = new ExpenseController(new ExpenseService(repository));
    }

    public HttpHandler handler() {
        return exchange -> {
            switch (exchange.getRequestMethod()) {
                case "POST" -> controller.create(exchange);
                default -> Responder.send(exchange, 405, "{}");
            }
        };
    }
}

class Responder {
    static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}

class ExpenseController {
    private final ExpenseService service;
    ExpenseController(ExpenseService service) { this.service = service; }

    void create(HttpExchange exchange) throws IOException {
        try {
            Expense body = new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class);
            Responder.send(exchange, 201, new ObjectMapper().writeValueAsString(service.create(body)));
        } catch (IllegalArgumentException e) {
            Responder.send(exchange, 400, "{\"message\": \"" + e.getMessage() + "\"}");
        } catch (IllegalStateException e) {
            Responder.send(exchange, 500, "{\"message\": \"try again\"}");
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
