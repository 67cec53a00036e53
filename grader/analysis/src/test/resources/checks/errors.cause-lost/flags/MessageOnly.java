import java.sql.*;
import javax.sql.DataSource;

class Repo {
    private DataSource ds;

    long count() {
        try (Connection c = ds.getConnection();
                PreparedStatement p = c.prepareStatement("select count(*) from expenses");
                ResultSet r = p.executeQuery()) {
            r.next();
            return r.getLong(1);
        } catch (SQLException e) {
            throw new RuntimeException(e.getMessage()); // finding: Repo.count
        }
    }
}
