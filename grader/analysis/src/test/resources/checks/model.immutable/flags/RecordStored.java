import java.sql.*;

record Expense(long id, String category) {} // finding: Expense

class Repo {
    void save(Connection con, Expense expense) throws SQLException {
        try (PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
            st.setString(1, expense.category());
            st.executeUpdate();
        }
    }
}
