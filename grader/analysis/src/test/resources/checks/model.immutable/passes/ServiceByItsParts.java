import java.sql.*;
import java.util.*;

interface Clock {}

record Parts(Connection connection, Clock clock) {}

class Registrar {
    private final Parts parts;
    private final List<String> seen = new ArrayList<>();

    Registrar(Parts parts) {
        this.parts = parts;
    }
}

class Repo {
    void register(Registrar registrar, Statement statement) throws SQLException {
        statement.executeUpdate("insert into expenses(category) values ('a')");
    }
}
