package directbuffers;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

class JdbcExpenseRepository implements ExpenseRepository {

    private final DataSource dataSource;

    JdbcExpenseRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean userExists(long userId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT 1 FROM users WHERE id = ?")) {
            select.setLong(1, userId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new UnavailableException(e);
        }
    }

    @Override
    public Expense insert(long userId, BigDecimal amount, String category, String description) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO expenses (user_id, amount, category, description, created_at) VALUES (?,?,?,?,?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, userId);
            insert.setBigDecimal(2, amount);
            insert.setString(3, category);
            insert.setString(4, description);
            insert.setTimestamp(5, Timestamp.from(now));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return new Expense(keys.getLong(1), userId, amount, category, description, now);
            }
        } catch (SQLException e) {
            throw new UnavailableException(e);
        }
    }
}
