import java.sql.*;

record Session(Connection connection) {
    ResultSet query(Statement statement) throws SQLException {
        return statement.executeQuery("select 1");
    }
}
