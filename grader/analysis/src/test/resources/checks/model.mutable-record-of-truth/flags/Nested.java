import java.sql.*;
import java.util.*;
import javax.sql.DataSource;

public class Everything {
    static class Row { // finding: Row
        long id;
        String category;
        String description;
    }

    static class Dao {
        DataSource db;

        Optional<Row> find(long id) throws SQLException {
            try (Connection c = db.getConnection();
                    PreparedStatement p = c.prepareStatement("select id, category, description from expenses where id = ?")) {
                p.setLong(1, id);
                try (ResultSet rs = p.executeQuery()) {
                    if (!rs.next()) {
                        return Optional.empty();
                    }
                    Row row = new Row();
                    row.id = rs.getLong(1);
                    row.category = rs.getString(2);
                    row.description = rs.getString(3);
                    return Optional.of(row);
                }
            }
        }
    }
}
