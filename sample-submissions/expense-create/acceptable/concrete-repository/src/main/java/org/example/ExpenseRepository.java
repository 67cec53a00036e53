package org.example;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

class ExpenseRepository {

    private final DataSource dataSource;

    ExpenseRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean userExists(long userId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select 1 from users where id = ?")) {
            select.setLong(1, userId);
            try (var result = select.executeQuery()) {
                return result.next();
            }
        } catch (SQLException e) {
            throw new StorageException("looking for user " + userId, e);
        }
    }

    /** Returns the id of the new row. */
    long insert(long userId, BigDecimal amount, String category, String description, Instant at) {
        var sql = "insert into expenses (user_id, amount, category, description, created_at) values (?, ?, ?, ?, ?)";
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, userId);
            insert.setBigDecimal(2, amount);
            insert.setString(3, category);
            insert.setString(4, description);
            insert.setTimestamp(5, Timestamp.from(at));
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new StorageException("inserting expense", e);
        }
    }
}
