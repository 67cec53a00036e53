package pl.zielinska.expenses;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

public class SqlExpenseRepository implements ExpenseRepository {

    private static final String LAST = """
            SELECT id, user_id, amount, category, description, created_at
            FROM expenses
            WHERE id = (SELECT MAX(id) FROM expenses)
            """;

    private final DataSource dataSource;

    public SqlExpenseRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean userExists(long userId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM users WHERE id = ?")) {
            statement.setLong(1, userId);
            try (ResultSet rs = statement.executeQuery()) {
                return rs.next();
            }
        } catch (SQLException e) {
            throw new RepositoryException("cannot look up user", e);
        }
    }

    @Override
    public void insert(NewExpense expense) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO expenses (user_id, amount, category, description) VALUES (?, ?, ?, ?)")) {
            statement.setLong(1, expense.userId());
            statement.setBigDecimal(2, expense.amount());
            statement.setString(3, expense.category());
            statement.setString(4, expense.description());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new RepositoryException("cannot insert expense", e);
        }
    }

    @Override
    public Expense findLast() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAST);
                ResultSet rs = statement.executeQuery()) {
            rs.next();
            return new Expense(
                    rs.getLong("id"),
                    rs.getLong("user_id"),
                    rs.getBigDecimal("amount"),
                    rs.getString("category"),
                    rs.getString("description"),
                    rs.getObject("created_at", OffsetDateTime.class));
        } catch (SQLException e) {
            throw new RepositoryException("cannot read expense", e);
        }
    }
}
