package livecoding.expense.support;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.time.Duration;

/** Which failures and delays are in force, for all connections alike. */
final class Faults {

  private static final int NEVER = Integer.MAX_VALUE;

  private boolean connectionsFail;
  private int statementsLeft = NEVER;
  private int statementsOfAConnection = NEVER;
  private volatile Duration delay = Duration.ZERO;

  synchronized void failConnections() {
    connectionsFail = true;
    statementsLeft = 0;
  }

  synchronized void failAfter(int statements) {
    heal();
    statementsLeft = statements;
  }

  synchronized void failEachConnectionAfter(int statements) {
    failAfter(statements);
    statementsOfAConnection = statements;
  }

  synchronized void heal() {
    connectionsFail = false;
    statementsLeft = NEVER;
    statementsOfAConnection = NEVER;
  }

  synchronized void beforeConnecting() throws SQLException {
    if (connectionsFail) {
      throw new SQLNonTransientConnectionException(
          "Connection to " + ExpenseDatabase.LEAK_MARK + ":5432 refused", "08001");
    }
    if (statementsOfAConnection != NEVER) {
      statementsLeft = statementsOfAConnection;
    }
  }

  void delayStatements(Duration longer) {
    delay = longer;
  }

  void beforeStatement() throws SQLException {
    takeTime();
    countStatement();
  }

  private void takeTime() throws SQLException {
    Duration toTake = delay;
    if (toTake.isPositive()) {
      try {
        Thread.sleep(toTake);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SQLException("Interrupted during a statement", "08000", e);
      }
    }
  }

  private synchronized void countStatement() throws SQLException {
    if (statementsLeft > 0) {
      if (statementsLeft != NEVER) {
        statementsLeft--;
      }
      return;
    }
    throw broken();
  }

  synchronized void beforeCommit() throws SQLException {
    if (statementsLeft == 0) {
      throw broken();
    }
  }

  private static SQLException broken() {
    return new SQLRecoverableException(
        "I/O error on "
            + ExpenseDatabase.LEAK_MARK
            + ":5432, statement was INSERT INTO expenses (user_id, amount, category) VALUES (?, ?,"
            + " ?)",
        "08006");
  }
}
