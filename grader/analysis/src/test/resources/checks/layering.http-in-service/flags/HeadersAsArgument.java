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
    ExpenseService(ExpenseRepository repository) { this.repository = repository; }

    Expense create(Headers headers, Expense e) { // finding: knows HTTP
        if (!headers.containsKey("X-User")) throw new SecurityException();
        return repository.save(e);
    }
}
