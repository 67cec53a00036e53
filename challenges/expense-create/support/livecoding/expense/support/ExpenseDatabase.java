package livecoding.expense.support;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** The database a submission works on, and a way to look into it and to break it. */
public interface ExpenseDatabase {

  /** How many connections are open at once, at most. */
  int POOL_SIZE = 5;

  /** What every failure on purpose has in its message, so that a leak of it can be recognized. */
  String LEAK_MARK = "db-primary.internal";

  /** {@return the data source to hand to a submission} */
  DataSource dataSource();

  /** {@return the id of a new user} */
  long addUser(String name);

  /** {@return how many rows {@code expenses} has, read past the pool and past every failure} */
  int countExpenses();

  /**
   * {@return rows of {@code expenses} by id, read past the pool and past every failure}
   *
   * @param skipped how many of the first to leave out
   */
  List<StoredExpense> expensesAfter(int skipped);

  /** Fails every new connection, and every statement on those already open, until healed. */
  void failConnections();

  /** Fails every statement and commit after the next {@code statements} ones, until healed. */
  void failAfterStatements(int statements);

  /**
   * Fails, whenever a connection was taken, every statement and commit after the next {@code
   * statements} ones, until healed. For callers who come one at a time.
   */
  void failEachConnectionAfter(int statements);

  /** Ends all failures. */
  void heal();

  /** {@return how many connections were taken and not closed} */
  int openConnections();

  /** Makes each statement take this long, so that callers at once meet in the middle of things. */
  void delayStatements(Duration delay);

  /** Sets how long a caller waits for a connection when all are taken; three seconds at first. */
  void waitAtMost(Duration patience);
}
