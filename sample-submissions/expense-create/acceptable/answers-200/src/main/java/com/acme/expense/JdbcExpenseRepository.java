package com.acme.expense;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

public class JdbcExpenseRepository implements ExpenseRepository {

  private final DataSource dataSource;

  public JdbcExpenseRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public boolean userExists(long id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT id FROM users WHERE id = ?")) {
      statement.setLong(1, id);
      try (ResultSet resultSet = statement.executeQuery()) {
        return resultSet.next();
      }
    } catch (SQLException e) {
      throw new DatabaseException("user lookup failed", e);
    }
  }

  @Override
  public Expense create(ExpenseRequest request) {
    Instant now = Instant.now();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO expenses (user_id, amount, category, description, created_at)"
                    + " VALUES (?, ?, ?, ?, ?)",
                PreparedStatement.RETURN_GENERATED_KEYS)) {
      statement.setLong(1, request.userId());
      statement.setBigDecimal(2, request.amount());
      statement.setString(3, request.category());
      statement.setString(4, request.description());
      statement.setTimestamp(5, Timestamp.from(now));
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return new Expense(
            keys.getLong(1),
            request.userId(),
            request.amount(),
            request.category(),
            request.description(),
            now.toString());
      }
    } catch (SQLException e) {
      throw new DatabaseException("insert failed", e);
    }
  }
}
