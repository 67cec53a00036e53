package tracker.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import tracker.core.Expense;
import tracker.core.ExpenseRepository;

public class DbExpenseRepository implements ExpenseRepository {
	private final DataSource ds;

	public DbExpenseRepository(DataSource ds) {
		this.ds = ds;
	}

	@Override
	public boolean existsUser(Long id) {
		try (Connection con = ds.getConnection();
				PreparedStatement st = con.prepareStatement("SELECT 1 FROM users WHERE id = ?")) {
			st.setLong(1, id);
			try (ResultSet rs = st.executeQuery()) {
				return rs.next();
			}
		} catch (SQLException e) {
			throw new DbException(e);
		}
	}

	@Override
	public Expense save(Expense e) {
		Instant now = Instant.now();
		String sql = "INSERT INTO expenses (user_id, amount, category, description, created_at) VALUES (?, ?, ?, ?, ?)";
		try (Connection con = ds.getConnection();
				PreparedStatement st = con.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
			st.setLong(1, e.getUserId());
			st.setBigDecimal(2, e.getAmount());
			st.setString(3, e.getCategory());
			st.setString(4, e.getDescription());
			st.setTimestamp(5, Timestamp.from(now));
			st.executeUpdate();
			try (ResultSet rs = st.getGeneratedKeys()) {
				rs.next();
				return new Expense(rs.getLong("id"), e.getUserId(), e.getAmount(), e.getCategory(), e.getDescription(), now);
			}
		} catch (SQLException ex) {
			throw new DbException(ex);
		}
	}
}
