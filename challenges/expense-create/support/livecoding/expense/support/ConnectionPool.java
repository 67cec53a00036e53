package livecoding.expense.support;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Counts connections out and in. Each is a fresh one: H2 in memory opens them at once. */
final class ConnectionPool implements DataSource {

  /** Opens a connection of the database itself. */
  interface Opener {
    Connection open() throws SQLException;
  }

  private final Opener opener;
  private final int size;
  private final Faults faults;
  private final Semaphore free;
  private volatile Duration patience = Duration.ofSeconds(3);

  ConnectionPool(Opener opener, int size, Faults faults) {
    this.opener = opener;
    this.size = size;
    this.faults = faults;
    this.free = new Semaphore(size, true);
  }

  int open() {
    return size - free.availablePermits();
  }

  void waitAtMost(Duration longest) {
    patience = longest;
  }

  @Override
  public Connection getConnection() throws SQLException {
    faults.beforeConnecting();
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SQLTransientConnectionException(
            "All " + size + " connections to " + ExpenseDatabase.LEAK_MARK + " are taken", "08004");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientConnectionException("Interrupted while waiting for a connection", e);
    }
    try {
      return PooledConnection.wrap(opener.open(), faults, free::release);
    } catch (SQLException | RuntimeException e) {
      free.release();
      throw e;
    }
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("The pool wraps no " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
