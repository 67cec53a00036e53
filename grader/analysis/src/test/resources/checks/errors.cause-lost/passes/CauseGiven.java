import java.sql.SQLException;

class Store {
    interface Sql {
        void run() throws SQLException;
    }

    void run(Sql sql) {
        try {
            sql.run();
        } catch (SQLException e) {
            throw new IllegalStateException("database failed", e);
        }
    }
}
