import java.sql.*;

final class Jdbc {
    static void closeQuietly(AutoCloseable resource) {
        try {
            if (resource != null) {
                resource.close();
            }
        } catch (Exception e) {
            System.err.println("close failed: " + e);
        }
    }

    static void undo(Connection con) {
        try {
            con.rollback();
        } catch (SQLException ignored) {
            // the first failure is the one that counts
        }
    }

    static void reset(Connection con) {
        try {
            con.setAutoCommit(true);
            con.close();
        } catch (SQLException ignored) {
        }
    }
}
