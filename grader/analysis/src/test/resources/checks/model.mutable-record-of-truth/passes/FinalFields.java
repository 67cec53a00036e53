import java.sql.*;

final class Expense {
    public final long id;
    public final String category;

    Expense(long id, String category) {
        this.id = id;
        this.category = category;
    }
}

final class ExpenseTable {
    Expense row(ResultSet rs) throws SQLException {
        return new Expense(rs.getLong("id"), rs.getString("category"));
    }
}
