import java.sql.*;
import java.util.*;

class App {
    static final class Expense { // finding: Expense
        private final long id;
        private final String category;

        Expense(long id, String category) {
            this.id = id;
            this.category = category;
        }
    }

    static class Dao {
        List<Expense> all(Connection con) throws SQLException {
            List<Expense> all = new ArrayList<>();
            try (Statement st = con.createStatement(); ResultSet rs = st.executeQuery("select id, category from expenses")) {
                while (rs.next()) {
                    all.add(new Expense(rs.getLong(1), rs.getString(2)));
                }
            }
            return all;
        }
    }
}
