package db;

import domain.ExpensesGateway;
import domain.NewExpense;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

public class Database implements ExpensesGateway {
    private static final String INSERT = """
            INSERT INTO expenses(user_id, amount, category)
            VALUES (?, ?, ?)
            """;
    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    @Override
    public NewExpense persist(NewExpense expense) {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, expense.userId());
            statement.setBigDecimal(2, expense.amount());
            statement.setString(3, expense.category());
            statement.execute();
            return expense;
        } catch (SQLException e) {
            throw new IllegalStateException("could not store", e);
        }
    }
}
