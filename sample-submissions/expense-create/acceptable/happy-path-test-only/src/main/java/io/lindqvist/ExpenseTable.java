package io.lindqvist;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

record ExpenseTable(DataSource dataSource) implements ExpenseStore {

    @Override
    public boolean userExists(long userId) throws SQLException {
        try (Connection c = dataSource.getConnection();
                PreparedStatement s = c.prepareStatement("SELECT 1 FROM users WHERE id = ?")) {
            s.setLong(1, userId);
            try (ResultSet r = s.executeQuery()) {
                return r.next();
            }
        }
    }

    @Override
    public Expense store(long userId, BigDecimal amount, String category, String description) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (Connection c = dataSource.getConnection();
                PreparedStatement s = c.prepareStatement("""
                        INSERT INTO expenses (user_id, amount, category, description, created_at)
                        VALUES (?, ?, ?, ?, ?)""", new String[] {"id"})) {
            s.setLong(1, userId);
            s.setBigDecimal(2, amount);
            s.setString(3, category);
            s.setString(4, description);
            s.setTimestamp(5, Timestamp.from(now));
            s.executeUpdate();
            try (ResultSet keys = s.getGeneratedKeys()) {
                keys.next();
                return new Expense(keys.getLong(1), userId, amount, category, description, now);
            }
        }
    }
}
