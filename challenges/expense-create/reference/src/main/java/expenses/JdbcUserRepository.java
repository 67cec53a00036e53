package expenses;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

final class JdbcUserRepository implements UserRepository {

  private final DataSource dataSource;

  JdbcUserRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public boolean exists(long userId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select 1 from users where id = ?")) {
      select.setLong(1, userId);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw new StorageException("user " + userId + " could not be looked up", e);
    }
  }
}
