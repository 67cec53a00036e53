package expenses;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps expenses in a list. */
final class FakeExpenses implements ExpenseRepository {

  final List<Expense> stored = new ArrayList<>();

  @Override
  public Expense insert(
      long userId, BigDecimal amount, String category, String description, Instant createdAt) {
    Expense expense =
        new Expense(stored.size() + 1, userId, amount, category, description, createdAt);
    stored.add(expense);
    return expense;
  }
}
