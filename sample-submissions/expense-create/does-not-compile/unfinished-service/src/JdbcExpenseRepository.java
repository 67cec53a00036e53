import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

public class JdbcExpenseRepository implements ExpenseRepository {

    private final DataSource dataSource;

    public JdbcExpenseRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Expense create(Expense expense) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO expenses (user_id, amount, category, description) VALUES (?, ?, ?, ?)",
                        Statement.RETURN_GENERATED_KEYS)) {
            statement.setLong(1, expense.userId());
            statement.setBigDecimal(2, expense.amount());
            statement.setString(3, expense.category());
            statement.setString(4, expense.description());
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return new Expense(keys.getLong(1), expense.userId(), expense.amount(), expense.category(),
                        expense.description());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("insert failed", e);
        }
    }
}
