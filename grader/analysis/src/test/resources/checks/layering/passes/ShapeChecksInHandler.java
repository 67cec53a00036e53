import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final DataSource dataSource;

    public App(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        return new ExpenseHandler(new ExpenseService(new JdbcExpenseRepository(dataSource)));
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

class ExpenseHandler implements HttpHandler {
    private static final int MAX_BODY = 1 << 16;
    private final ExpenseService service;
    ExpenseHandler(ExpenseService service) { this.service = service; }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) { status(exchange, 405); return; }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) { status(exchange, 415); return; }
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length == 0 || body.length > MAX_BODY) { status(exchange, 400); return; }
        JsonNode json = new ObjectMapper().readTree(body);
        List<String> missing = new ArrayList<>();
        for (String field : List.of("user_id", "amount", "category")) {
            if (!json.hasNonNull(field)) missing.add(field);
        }
        if (!missing.isEmpty()) { status(exchange, 400); return; }
        JsonNode amount = json.get("amount");
        JsonNode category = json.get("category");
        if (!amount.isNumber() || !category.isTextual() || !json.get("user_id").isIntegralNumber()) { status(exchange, 400); return; }
        String description = json.path("description").asText();
        description = description.isBlank() ? null : description;
        try {
            service.create(new Expense(null, json.get("user_id").asLong(), amount.decimalValue(), category.asText()));
            status(exchange, 201);
        } catch (IllegalArgumentException e) {
            status(exchange, 422);
        }
    }

    private static void status(HttpExchange exchange, int code) throws IOException {
        exchange.sendResponseHeaders(code, -1);
        exchange.close();
    }
}
