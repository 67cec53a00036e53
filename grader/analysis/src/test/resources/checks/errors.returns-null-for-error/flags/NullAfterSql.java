import java.sql.*;
import javax.sql.DataSource;

class Repo {
    DataSource ds;

    Long save(String category) {
        try (Connection con = ds.getConnection();
                PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
            st.setString(1, category);
            return (long) st.executeUpdate();
        } catch (SQLException e) {
            System.err.println("insert failed");
            return null; // finding: Repo.save
        }
    }
}
