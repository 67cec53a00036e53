import java.sql.*;
import javax.sql.DataSource;

class Outer {
    static class Repo {
        private final DataSource db;

        Repo(DataSource db) {
            this.db = db;
        }

        void ping() {
            try (Connection c = db.getConnection()) {
                c.isValid(1);
            } catch (SQLException e) {
                throw new RuntimeException(e); // finding: Repo.ping
            }
        }
    }
}
