package app;

import java.sql.*;

record Jdbc(javax.sql.DataSource source) implements Expenses {
    public long add(Draft draft) {
        try (Connection con = source.getConnection(); PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
            st.setString(1, draft.category());
            return st.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
