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

sealed interface Result {
    record Created(Expense expense) implements Result {}
    record Rejected(String reason) implements Result {}
    record UnknownUser(long id) implements Result {}
}

class ExpenseService {
    private final ExpenseRepository repository;

    ExpenseService(ExpenseRepository repository) {
        this.repository = repository;
    }

    Result create(Expense e) {
        if (e.amount() == null || e.amount().signum() < 1) return new Result.Rejected("amount");
        if (e.category() == null || e.category().strip().isEmpty()) return new Result.Rejected("category");
        if (!repository.userExists(e.userId())) return new Result.UnknownUser(e.userId());
        return new Result.Created(repository.save(e));
    }
}

class ExpenseHandler implements HttpHandler {
    private final ExpenseService service;
    ExpenseHandler(ExpenseService service) { this.service = service; }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Expense wanted = new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class);
        int status = switch (service.create(wanted)) {
            case Result.Created created -> 201;
            case Result.Rejected rejected when rejected.reason().isEmpty() -> 400;
            case Result.Rejected rejected -> 422;
            case Result.UnknownUser user -> 404;
        };
        exchange.sendResponseHeaders(status, -1);
    }
}
