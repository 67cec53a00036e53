import java.sql.*;
import javax.sql.DataSource;

class Good {
    private final DataSource ds;

    Good(DataSource ds) {
        this.ds = ds;
    }

    long insert(String category) throws SQLException {
        try (Connection con = ds.getConnection();
                PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)", Statement.RETURN_GENERATED_KEYS)) {
            st.setString(1, category);
            st.executeUpdate();
            ResultSet keys = st.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        }
    }
}
