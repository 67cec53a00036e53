import java.sql.*;
import javax.sql.DataSource;

class Outer {
    static class Expenses {
        DataSource ds;

        void add(String category) {
            try {
                Connection con = ds.getConnection(); // finding: con
                PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)");
                st.setString(1, category);
                st.executeUpdate();
                st.close();
                con.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
