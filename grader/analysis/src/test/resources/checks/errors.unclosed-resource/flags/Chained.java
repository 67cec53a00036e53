import java.sql.*;
import javax.sql.DataSource;

record Lookup(DataSource source) {
    String name(long id) throws SQLException {
        try (var st = source.getConnection().prepareStatement("select name from users where id = " + id); // finding: connection
                var rs = st.executeQuery()) {
            return rs.next() ? rs.getString(1) : "";
        }
    }
}
