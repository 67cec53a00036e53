import java.sql.*;

class Expense {
    private long id;
    private final String category;

    Expense(String category) {
        this.category = category;
    }

    void setId(long id) {
        this.id = id;
    }

    String category() {
        return category + id;
    }
}

class Store {
    void insert(Connection con, Expense expense) throws SQLException {
        try (PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
            st.setString(1, expense.category());
            st.executeUpdate();
            expense.setId(7);
        }
    }
}
