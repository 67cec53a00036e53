package expenses;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Decides which expenses are taken. */
final class ExpenseService {

  private static final int CENT_DIGITS = 2;
  private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("9999999999.99");

  private final UserRepository users;
  private final ExpenseRepository expenses;
  private final InstantSource clock;

  ExpenseService(UserRepository users, ExpenseRepository expenses, InstantSource clock) {
    this.users = users;
    this.expenses = expenses;
    this.clock = clock;
  }

  /**
   * {@return the stored expense}
   *
   * @throws InvalidExpenseException when a field breaks a rule
   * @throws UnknownUserException when the user does not exist
   */
  Expense create(NewExpense expense) {
    BigDecimal amount = checkedAmount(expense.amount());
    String category = checkedCategory(expense.category());
    long userId = checkedUser(expense.userId());
    return expenses.insert(
        userId,
        amount,
        category,
        expense.description(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static BigDecimal checkedAmount(BigDecimal amount) {
    if (amount == null) {
      throw new InvalidExpenseException("amount is missing");
    }
    if (amount.signum() <= 0) {
      throw new InvalidExpenseException("amount must be greater than 0");
    }
    if (amount.compareTo(LARGEST_AMOUNT) > 0) {
      throw new InvalidExpenseException("amount must not be greater than " + LARGEST_AMOUNT);
    }
    if (amount.stripTrailingZeros().scale() > CENT_DIGITS) {
      throw new InvalidExpenseException("amount must not have fractions of a cent");
    }
    return amount.setScale(CENT_DIGITS);
  }

  private static String checkedCategory(String category) {
    if (category == null || category.isBlank()) {
      throw new InvalidExpenseException("category is missing");
    }
    return category.strip().toLowerCase(Locale.ROOT);
  }

  private long checkedUser(Long userId) {
    if (userId == null) {
      throw new InvalidExpenseException("user_id is missing");
    }
    if (!users.exists(userId)) {
      throw new UnknownUserException(userId);
    }
    return userId;
  }
}
