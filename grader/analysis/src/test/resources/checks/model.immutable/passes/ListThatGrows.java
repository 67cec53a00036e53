import java.sql.*;
import java.util.*;

class Report {
    private final String title;
    private final List<String> lines = new ArrayList<>();

    Report(String title) {
        this.title = title;
    }

    void add(String line) {
        lines.add(line);
    }
}

class Repo {
    Report read(Statement statement) throws SQLException {
        Report report = new Report("all");
        try (ResultSet rows = statement.executeQuery("select category from expenses")) {
            while (rows.next()) {
                report.add(rows.getString(1));
            }
        }
        return report;
    }
}
