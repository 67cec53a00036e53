package expenses;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

class H2ExpenseDao implements ExpenseDao {

    private final DataSource dataSource;

    H2ExpenseDao(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean hasUser(long userId) {
        try (Connection c = dataSource.getConnection();
                PreparedStatement ps = c.prepareStatement("SELECT EXISTS (SELECT * FROM users WHERE id = ?)")) {
            ps.setLong(1, userId);
            try (ResultSet rs = ps.executeQuery()) {
                rs.next();
                return rs.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    @Override
    public Expense insert(Expense expense) {
        LocalDateTime now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        try (Connection c = dataSource.getConnection();
                PreparedStatement ps = c.prepareStatement(
                        "INSERT INTO expenses(user_id, amount, category, description, created_at) VALUES (?,?,?,?,?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            ps.setLong(1, expense.userId());
            ps.setBigDecimal(2, expense.amount());
            ps.setString(3, expense.category());
            ps.setObject(4, expense.description(), Types.VARCHAR);
            ps.setObject(5, now);
            ps.executeUpdate();
            try (ResultSet keys = ps.getGeneratedKeys()) {
                keys.next();
                return expense.stored(keys.getLong("id"), now);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
