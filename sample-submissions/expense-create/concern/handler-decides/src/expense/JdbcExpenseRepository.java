package expense;

import java.sql.*;
import java.time.Instant;
import javax.sql.DataSource;

public class JdbcExpenseRepository implements ExpenseRepository {

  private final DataSource ds;

  public JdbcExpenseRepository(DataSource ds) {
    this.ds = ds;
  }

  @Override
  public boolean userExists(long id) throws SQLException {
    try (Connection c = ds.getConnection();
        PreparedStatement ps = c.prepareStatement("select count(*) from users where id = ?")) {
      ps.setLong(1, id);
      try (ResultSet rs = ps.executeQuery()) {
        rs.next();
        return rs.getInt(1) > 0;
      }
    }
  }

  @Override
  public Expense insert(Expense e) throws SQLException {
    Instant now = Instant.now();
    try (Connection c = ds.getConnection();
        PreparedStatement ps =
            c.prepareStatement(
                "insert into expenses (user_id, amount, category, description, created_at)"
                    + " values (?, ?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
      ps.setLong(1, e.userId());
      ps.setBigDecimal(2, e.amount());
      ps.setString(3, e.category());
      ps.setString(4, e.description());
      ps.setTimestamp(5, Timestamp.from(now));
      ps.executeUpdate();
      try (ResultSet rs = ps.getGeneratedKeys()) {
        rs.next();
        return new Expense(
            rs.getLong(1), e.userId(), e.amount(), e.category(), e.description(), now.toString());
      }
    }
  }
}
