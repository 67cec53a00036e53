import java.sql.*;
import java.util.*;

interface Rule {
    boolean allows(String category);
}

class Policy {
    private final String name;
    private final List<Rule> rules;

    Policy(String name, List<Rule> rules) {
        this.name = name;
        this.rules = List.copyOf(rules);
    }
}

class Repo {
    int count(Policy policy, Statement statement) throws SQLException {
        return statement.executeUpdate("delete from expenses");
    }
}
