import java.sql.*;
import javax.sql.DataSource;

class Store {
    private final DataSource ds;

    Store(DataSource ds) {
        this.ds = ds;
    }

    Connection open() {
        try {
            return ds.getConnection();
        } catch (SQLException e) {
            System.exit(1); // finding: Store.open
            throw new IllegalStateException(e);
        }
    }
}
