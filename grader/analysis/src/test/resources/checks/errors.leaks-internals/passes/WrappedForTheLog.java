import java.sql.*;

class Repo {
    static class RepoException extends RuntimeException {
        RepoException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    long count(PreparedStatement statement) {
        try (ResultSet rs = statement.executeQuery()) {
            return rs.getLong(1);
        } catch (SQLException e) {
            throw new RepoException("count failed: " + e.getMessage(), e);
        }
    }
}
