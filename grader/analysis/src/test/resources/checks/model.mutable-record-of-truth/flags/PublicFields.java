import java.math.BigDecimal;
import java.sql.*;
import javax.sql.DataSource;

class Expense { // finding: Expense
    public long id;
    public BigDecimal amount;
    public String category;
}

class ExpenseRepository {
    private final DataSource ds;

    ExpenseRepository(DataSource ds) {
        this.ds = ds;
    }

    Expense save(Expense expense) throws SQLException {
        try (Connection con = ds.getConnection();
                PreparedStatement st = con.prepareStatement("insert into expenses(amount, category) values (?, ?)")) {
            st.setBigDecimal(1, expense.amount);
            st.setString(2, expense.category);
            st.executeUpdate();
            return expense;
        }
    }
}
