package se.berg.repositories;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import se.berg.dtos.Expense;

public class ExpenseRepositoryJdbc implements ExpenseRepository {

    private final DataSource dataSource;

    public ExpenseRepositoryJdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Expense save(Expense expense) {
        Instant now = Instant.now();
        try (Connection con = dataSource.getConnection();
                PreparedStatement ps = con.prepareStatement(
                        "INSERT INTO expenses(user_id, amount, category, description, created_at) VALUES(?,?,?,?,?)",
                        PreparedStatement.RETURN_GENERATED_KEYS)) {
            ps.setLong(1, expense.userId());
            ps.setBigDecimal(2, expense.amount());
            ps.setString(3, expense.category());
            ps.setString(4, expense.description());
            ps.setTimestamp(5, Timestamp.from(now));
            ps.executeUpdate();
            try (ResultSet keys = ps.getGeneratedKeys()) {
                keys.next();
                return new Expense(keys.getLong("id"), expense.userId(), expense.amount(), expense.category(),
                        expense.description(), now.toString());
            }
        } catch (SQLException e) {
            throw new RuntimeException(e);
        }
    }

    @Override
    public boolean userExists(long userId) {
        try (Connection con = dataSource.getConnection();
                PreparedStatement ps = con.prepareStatement("SELECT 1 FROM users WHERE id = ?")) {
            ps.setLong(1, userId);
            try (ResultSet rs = ps.executeQuery()) {
                return rs.next();
            }
        } catch (SQLException e) {
            throw new RuntimeException(e);
        }
    }
}
