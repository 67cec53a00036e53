import java.sql.*;
import javax.sql.DataSource;

class NewStyle {
    void run(DataSource ds) throws SQLException {
        Connection con = ds.getConnection();
        try (con) {
            try (Statement st = con.createStatement(); ResultSet rs = st.executeQuery("select 1")) {
                rs.next();
            }
        }
    }
}
