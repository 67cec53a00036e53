package dev.novak.tracker.adapter.jdbc;

import dev.novak.tracker.application.StorageUnavailableException;
import dev.novak.tracker.application.Users;
import java.sql.SQLException;
import javax.sql.DataSource;

public class JdbcUsers implements Users {

    private final DataSource dataSource;

    public JdbcUsers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean contains(long userId) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT id FROM users WHERE id = ?")) {
            query.setLong(1, userId);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new StorageUnavailableException(e);
        }
    }
}
