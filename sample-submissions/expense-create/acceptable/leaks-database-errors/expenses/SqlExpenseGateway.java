package expenses;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

public class SqlExpenseGateway implements ExpenseGateway {

    private final DataSource dataSource;

    public SqlExpenseGateway(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean userExists(long userId) throws SQLException {
        try (var con = dataSource.getConnection();
                var stmt = con.prepareStatement("select 1 from users where id = ?")) {
            stmt.setLong(1, userId);
            try (var rs = stmt.executeQuery()) {
                return rs.next();
            }
        }
    }

    @Override
    public Expense insert(long userId, BigDecimal amount, String category, String description) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try (var con = dataSource.getConnection();
                var stmt = con.prepareStatement(
                        "insert into expenses (user_id, amount, category, description, created_at) values (?,?,?,?,?)",
                        new String[] {"id"})) {
            stmt.setLong(1, userId);
            stmt.setBigDecimal(2, amount);
            stmt.setString(3, category);
            stmt.setString(4, description);
            stmt.setTimestamp(5, Timestamp.from(now));
            stmt.executeUpdate();
            try (var keys = stmt.getGeneratedKeys()) {
                keys.next();
                return new Expense(keys.getLong(1), userId, amount, category, description, now);
            }
        }
    }
}
