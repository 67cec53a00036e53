package expenses;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

final class JdbcExpenseRepository implements ExpenseRepository {

  private static final String INSERT =
      """
      insert into expenses (user_id, amount, category, description, created_at)
      values (?, ?, ?, ?, ?)
      """;

  private final DataSource dataSource;

  JdbcExpenseRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Expense insert(
      long userId, BigDecimal amount, String category, String description, Instant createdAt) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"id"})) {
      insert.setLong(1, userId);
      insert.setBigDecimal(2, amount);
      insert.setString(3, category);
      insert.setString(4, description);
      insert.setObject(5, createdAt.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
      return new Expense(generatedId(insert), userId, amount, category, description, createdAt);
    } catch (SQLException e) {
      throw new StorageException("the expense could not be stored", e);
    }
  }

  private static long generatedId(PreparedStatement insert) throws SQLException {
    try (ResultSet keys = insert.getGeneratedKeys()) {
      if (!keys.next()) {
        throw new SQLException("the insert gave no id");
      }
      return keys.getLong(1);
    }
  }
}
