import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Date;
import javax.sql.DataSource;

public class ExpenseDao {
    private DataSource dataSource;

    public ExpenseDao(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean userExists(long userId) {
        try (Connection con = dataSource.getConnection()) {
            PreparedStatement ps = con.prepareStatement("select * from users where id = ?");
            ps.setLong(1, userId);
            return ps.executeQuery().next();
        } catch (Exception e) {
            return false;
        }
    }

    public Expense insert(Expense expense) {
        try (Connection con = dataSource.getConnection()) {
            expense.createdAt = new Date();
            PreparedStatement ps = con.prepareStatement(
                    "insert into expenses (user_id, amount, category, description, created_at) values (?, ?, ?, ?, ?)",
                    PreparedStatement.RETURN_GENERATED_KEYS);
            ps.setLong(1, expense.userId);
            ps.setBigDecimal(2, expense.amount);
            ps.setString(3, expense.category);
            ps.setString(4, expense.description);
            ps.setTimestamp(5, new Timestamp(expense.createdAt.getTime()));
            ps.executeUpdate();
            ResultSet rs = ps.getGeneratedKeys();
            if (rs.next()) {
                expense.id = rs.getLong(1);
            }
        } catch (Exception e) {
            e.printStackTrace();
        }
        return expense;
    }
}
