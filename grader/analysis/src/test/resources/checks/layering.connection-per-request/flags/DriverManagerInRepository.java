import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class JdbcExpenses {
    private static final String URL = "jdbc:h2:mem:expenses";

    void save(long userId) throws SQLException {
        try (Connection c = DriverManager.getConnection(URL)) { // finding: opened through DriverManager
            c.createStatement().execute("insert into expenses(user_id) values (1)");
        }
    }
}
