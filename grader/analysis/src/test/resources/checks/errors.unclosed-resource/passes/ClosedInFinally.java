import java.sql.*;
import javax.sql.DataSource;

class Classic {
    DataSource ds;

    void ping() throws SQLException {
        Connection con = null;
        Statement st = null;
        try {
            con = ds.getConnection();
            st = con.createStatement();
            st.execute("select 1");
        } finally {
            if (st != null) st.close();
            if (con != null) con.close();
        }
    }

    void quiet() throws SQLException {
        Connection con = ds.getConnection();
        try {
            con.createStatement().execute("select 1");
        } finally {
            close(con);
        }
    }

    private static void close(AutoCloseable c) {
        try {
            c.close();
        } catch (Exception ignored) {
            // nothing left to do
        }
    }
}
