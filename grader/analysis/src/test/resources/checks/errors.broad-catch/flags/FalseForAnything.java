import java.sql.*;
import javax.sql.DataSource;

class UserLookup {
    private final DataSource dataSource;

    UserLookup(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean exists(long id) {
        try (Connection con = dataSource.getConnection();
                PreparedStatement st = con.prepareStatement("select 1 from users where id = ?")) {
            st.setLong(1, id);
            return st.executeQuery().next();
        } catch (Exception e) { // finding: UserLookup.exists
            return false;
        }
    }
}
