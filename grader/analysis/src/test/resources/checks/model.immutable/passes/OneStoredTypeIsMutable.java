import java.sql.*;

record Draft(String category) {}

class Expense {
    long id;
    String category;
}

class Repo {
    Expense save(Connection con, Draft draft) throws SQLException {
        try (PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
            st.setString(1, draft.category());
            st.executeUpdate();
            Expense expense = new Expense();
            expense.category = draft.category();
            return expense;
        }
    }
}
