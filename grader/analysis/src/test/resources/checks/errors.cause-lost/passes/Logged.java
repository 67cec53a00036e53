import java.sql.SQLException;
import java.util.logging.*;

class Service {
    private static final Logger LOGGER = Logger.getLogger("service");

    static class Unavailable extends RuntimeException {}

    void create(Jdbc jdbc) {
        try {
            jdbc.insert();
        } catch (SQLException e) {
            LOGGER.log(Level.SEVERE, "insert failed", e);
            throw new Unavailable();
        }
    }

    interface Jdbc {
        void insert() throws SQLException;
    }
}
