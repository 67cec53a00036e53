import java.sql.*;

class Expense {
    private long id;
    private String category;

    void setCategory(String category) {
        this.category = category;
    }

    String category() {
        return category;
    }
}

class Repo {
    void save(Connection con, Expense expense) throws SQLException {
        try (PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
            st.setString(1, expense.category());
            st.executeUpdate();
        }
    }
}
