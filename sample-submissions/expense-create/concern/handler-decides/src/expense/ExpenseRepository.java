package expense;

import java.sql.SQLException;

public interface ExpenseRepository {
  boolean userExists(long id) throws SQLException;

  Expense insert(Expense expense) throws SQLException;
}
