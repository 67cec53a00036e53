import java.sql.*;

class Marker {}

class Repo {
    Marker run(Statement statement) throws SQLException {
        statement.execute("select 1");
        return new Marker();
    }
}
