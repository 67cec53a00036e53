import java.io.*;
import java.sql.*;
import javax.sql.DataSource;

class Handing {
    private final DataSource ds;
    private Connection held;

    Handing(DataSource ds) {
        this.ds = ds;
    }

    Connection open() throws SQLException {
        Connection con = ds.getConnection();
        con.setAutoCommit(false);
        return con;
    }

    Connection direct() throws SQLException {
        return ds.getConnection();
    }

    record Session(Connection con) implements AutoCloseable {
        public void close() throws SQLException {
            con.close();
        }
    }

    Session session() throws SQLException {
        Connection con = ds.getConnection();
        return new Session(con);
    }

    void begin() throws SQLException {
        held = ds.getConnection();
    }
}
