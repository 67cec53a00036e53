import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

class JdbcExpenses {
    private final DataSource dataSource;

    JdbcExpenses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void save(long userId) throws SQLException {
        try (Connection c = dataSource.getConnection()) {
            c.createStatement().execute("insert into expenses(user_id) values (1)");
        }
    }
}
