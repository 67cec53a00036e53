import java.sql.*;
import javax.sql.DataSource;

class Dao {
    private final DataSource dataSource;

    Dao(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean userExists(long id) throws SQLException {
        Connection connection = dataSource.getConnection(); // finding: connection
        try (PreparedStatement statement = connection.prepareStatement("select 1 from users where id = ?")) {
            statement.setLong(1, id);
            return statement.executeQuery().next();
        }
    }
}
