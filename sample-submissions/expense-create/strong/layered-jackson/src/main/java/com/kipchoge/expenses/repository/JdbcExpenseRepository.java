package com.kipchoge.expenses.repository;

import com.kipchoge.expenses.model.Expense;
import com.kipchoge.expenses.model.NewExpense;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

public class JdbcExpenseRepository implements ExpenseRepository {

    private static final String INSERT =
            "INSERT INTO expenses (user_id, amount, category, description, created_at) VALUES (?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    public JdbcExpenseRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Expense save(NewExpense expense, Instant createdAt) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT, new String[] {"id"})) {
            statement.setLong(1, expense.userId());
            statement.setBigDecimal(2, expense.amount());
            statement.setString(3, expense.category());
            statement.setString(4, expense.description());
            statement.setTimestamp(5, Timestamp.from(createdAt));
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                if (!keys.next()) {
                    throw new SQLException("insert returned no key");
                }
                return new Expense(
                        keys.getLong(1),
                        expense.userId(),
                        expense.amount(),
                        expense.category(),
                        expense.description(),
                        createdAt);
            }
        } catch (SQLException e) {
            throw new RepositoryException("could not store expense", e);
        }
    }
}
