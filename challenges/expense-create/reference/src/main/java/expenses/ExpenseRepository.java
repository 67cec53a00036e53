package expenses;

import java.math.BigDecimal;
import java.time.Instant;

/** Keeps expenses. */
interface ExpenseRepository {

  /**
   * {@return the expense with the id it was given}
   *
   * @throws StorageException when it is not stored
   */
  Expense insert(
      long userId, BigDecimal amount, String category, String description, Instant createdAt);
}
