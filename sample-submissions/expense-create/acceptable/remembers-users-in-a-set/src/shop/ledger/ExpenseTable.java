package shop.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

class ExpenseTable {
  private final DataSource db;

  ExpenseTable(DataSource db) {
    this.db = db;
  }

  boolean hasUser(long id) throws SQLException {
    try (Connection c = db.getConnection();
        PreparedStatement query = c.prepareStatement("SELECT id FROM users WHERE id = ?")) {
      query.setLong(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  long insert(long user, BigDecimal amount, String category, String description, Instant at)
      throws SQLException {
    try (Connection c = db.getConnection();
        PreparedStatement insert =
            c.prepareStatement(
                "INSERT INTO expenses (user_id, amount, category, description, created_at)"
                    + " VALUES (?, ?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
      insert.setLong(1, user);
      insert.setBigDecimal(2, amount);
      insert.setString(3, category);
      insert.setString(4, description);
      insert.setTimestamp(5, Timestamp.from(at));
      insert.executeUpdate();
      try (ResultSet key = insert.getGeneratedKeys()) {
        key.next();
        return key.getLong(1);
      }
    }
  }
}
