import java.sql.SQLException;

class Service {
    record Response(int status, Object body) {}

    interface Repo {
        long save(String category) throws SQLException;
    }

    private final Repo repo;

    Service(Repo repo) {
        this.repo = repo;
    }

    Response create(String category) {
        try {
            return new Response(201, repo.save(category));
        } catch (SQLException e) {
            return new Response(500, "database: " + e.getMessage()); // finding: SQLException
        }
    }
}
