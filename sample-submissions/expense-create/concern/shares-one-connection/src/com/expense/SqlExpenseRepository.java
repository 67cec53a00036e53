package com.expense;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

public class SqlExpenseRepository implements ExpenseRepository {

	private final Connection connection;
	private final PreparedStatement insert;
	private final PreparedStatement selectUser;

	public SqlExpenseRepository(Connection connection) throws SQLException {
		this.connection = connection;
		this.insert = connection.prepareStatement(
				"INSERT INTO expenses (user_id, amount, category, description, created_at) VALUES (?, ?, ?, ?, ?)",
				Statement.RETURN_GENERATED_KEYS);
		this.selectUser = connection.prepareStatement("SELECT id FROM users WHERE id = ?");
	}

	@Override
	public boolean userExists(long userId) {
		try {
			selectUser.setLong(1, userId);
			ResultSet rs = selectUser.executeQuery();
			return rs.next();
		} catch (SQLException e) {
			cleanUp();
			throw new RuntimeException("database error");
		}
	}

	@Override
	public Expense save(Expense expense) {
		try {
			Instant now = Instant.now();
			insert.setLong(1, expense.userId);
			insert.setBigDecimal(2, expense.amount);
			insert.setString(3, expense.category);
			insert.setString(4, expense.description);
			insert.setTimestamp(5, Timestamp.from(now));
			insert.executeUpdate();
			ResultSet keys = insert.getGeneratedKeys();
			keys.next();
			expense.id = keys.getLong(1);
			expense.createdAt = now.toString();
			return expense;
		} catch (SQLException e) {
			cleanUp();
			throw new RuntimeException("database error");
		}
	}

	private void cleanUp() {
		try {
			connection.close();
		} catch (SQLException e) {
			// ignore
		}
	}
}
