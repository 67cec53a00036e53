import java.sql.*;

class Users {
    static class UnknownUser extends RuntimeException {
        UnknownUser(long id) {
            super("no user " + id);
        }
    }

    void insert(PreparedStatement statement, long id) throws SQLException {
        try {
            statement.executeUpdate();
        } catch (SQLException e) {
            if ("23506".equals(e.getSQLState())) {
                throw new UnknownUser(id);
            }
            throw e;
        }
    }
}
