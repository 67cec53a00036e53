package app;

import java.sql.*;
import javax.sql.DataSource;

public class JdbcExpenseStore implements ExpenseStore {
    private final DataSource dataSource;

    public JdbcExpenseStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Expense insert(Expense expense) {
        try (Connection con = dataSource.getConnection();
                PreparedStatement st = con.prepareStatement("insert into expenses(amount, category) values (?, ?)")) {
            st.setBigDecimal(1, expense.getAmount());
            st.setString(2, expense.getCategory());
            st.executeUpdate();
            return expense;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
