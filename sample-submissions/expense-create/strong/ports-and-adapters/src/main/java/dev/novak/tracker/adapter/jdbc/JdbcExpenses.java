package dev.novak.tracker.adapter.jdbc;

import dev.novak.tracker.application.Expenses;
import dev.novak.tracker.application.StorageUnavailableException;
import dev.novak.tracker.domain.Expense;
import dev.novak.tracker.domain.ExpenseToStore;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import javax.sql.DataSource;

public class JdbcExpenses implements Expenses {

    private static final String INSERT = """
            INSERT INTO expenses (user_id, amount, category, description, created_at)
            VALUES (?, ?, ?, ?, ?)""";

    private final DataSource dataSource;

    public JdbcExpenses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Expense add(ExpenseToStore expense) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, expense.userId());
            insert.setBigDecimal(2, expense.amount().toDecimal());
            insert.setString(3, expense.category());
            insert.setString(4, expense.description());
            insert.setObject(5, expense.createdAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            return new Expense(
                    generatedId(insert),
                    expense.userId(),
                    expense.amount(),
                    expense.category(),
                    expense.description(),
                    expense.createdAt());
        } catch (SQLException e) {
            throw new StorageUnavailableException(e);
        }
    }

    private static long generatedId(PreparedStatement insert) throws SQLException {
        try (var keys = insert.getGeneratedKeys()) {
            if (keys.next()) {
                return keys.getLong("id");
            }
            throw new SQLException("no id was generated");
        }
    }
}
