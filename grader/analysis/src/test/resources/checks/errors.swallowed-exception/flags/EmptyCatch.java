import java.sql.*;
import javax.sql.DataSource;

class JdbcExpenses {
    private final DataSource dataSource;

    JdbcExpenses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void store(long userId, String category) {
        try (Connection con = dataSource.getConnection();
                PreparedStatement st = con.prepareStatement("insert into expenses(user_id, category) values (?, ?)")) {
            st.setLong(1, userId);
            st.setString(2, category);
            st.executeUpdate();
        } catch (SQLException e) { // finding: JdbcExpenses.store
        }
    }
}
