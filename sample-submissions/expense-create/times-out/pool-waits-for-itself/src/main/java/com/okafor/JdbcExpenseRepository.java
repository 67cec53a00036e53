package com.okafor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

public class JdbcExpenseRepository implements ExpenseRepository {

    private final DataSource dataSource;
    private final Executor executor;

    public JdbcExpenseRepository(DataSource dataSource, Executor executor) {
        this.dataSource = dataSource;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Boolean> userExists(long userId) {
        return CompletableFuture.supplyAsync(() -> {
            try (Connection c = dataSource.getConnection();
                    PreparedStatement ps = c.prepareStatement("SELECT 1 FROM users WHERE id = ?")) {
                ps.setLong(1, userId);
                try (ResultSet rs = ps.executeQuery()) {
                    return rs.next();
                }
            } catch (SQLException e) {
                throw new CompletionException(e);
            }
        }, executor);
    }

    @Override
    public CompletableFuture<Expense> save(Expense e) {
        return CompletableFuture.supplyAsync(() -> {
            try (Connection c = dataSource.getConnection();
                    PreparedStatement ps = c.prepareStatement(
                            "INSERT INTO expenses (user_id, amount, category, description, created_at) VALUES (?,?,?,?,?)",
                            Statement.RETURN_GENERATED_KEYS)) {
                ps.setLong(1, e.userId());
                ps.setBigDecimal(2, e.amount());
                ps.setString(3, e.category());
                ps.setString(4, e.description());
                ps.setTimestamp(5, Timestamp.from(e.createdAt()));
                ps.executeUpdate();
                try (ResultSet keys = ps.getGeneratedKeys()) {
                    keys.next();
                    return new Expense(
                            keys.getLong(1), e.userId(), e.amount(), e.category(), e.description(), e.createdAt());
                }
            } catch (SQLException ex) {
                throw new CompletionException(ex);
            }
        }, executor);
    }
}
