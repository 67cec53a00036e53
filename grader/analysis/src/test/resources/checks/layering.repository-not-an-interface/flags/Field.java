import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

record Expense(Long id, long userId, BigDecimal amount, String category) {}

class ExpenseRepository {
    private final DataSource dataSource;

    ExpenseRepository(DataSource dataSource) {
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
    private final ExpenseRepository repository; // finding: `ExpenseService` depends on the class `ExpenseRepository`

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
