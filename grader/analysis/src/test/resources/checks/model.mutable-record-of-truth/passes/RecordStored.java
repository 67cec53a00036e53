import java.sql.*;
import javax.sql.DataSource;

record Expense(long id, String category) {}

class Repo {
    DataSource ds;

    Expense save(Expense expense) throws SQLException {
        try (Connection con = ds.getConnection(); PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
            st.setString(1, expense.category());
            st.executeUpdate();
            return expense;
        }
    }
}
