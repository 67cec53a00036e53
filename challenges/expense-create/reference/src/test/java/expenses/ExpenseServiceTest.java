package expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseServiceTest {

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private final FakeExpenses expenses = new FakeExpenses();
  private final ExpenseService service =
      new ExpenseService(Set.of(7L)::contains, expenses, InstantSource.fixed(NOW));

  @Test
  void storesWhatItReturns() {
    Expense expense = service.create(new NewExpense(7L, money("42.5"), " Food ", "Lunch"));

    assertThat(expense).isEqualTo(new Expense(1, 7, money("42.50"), "food", "Lunch", NOW));
    assertThat(expenses.stored).containsExactly(expense);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "9999999999.99", "1.500"})
  void takesAmountsUpToTheirBounds(String amount) {
    service.create(new NewExpense(7L, money(amount), "food", null));

    assertThat(expenses.stored.getFirst().amount()).isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"0", "-0.01", "10000000000.00", "0.001", "1e30"})
  void refusesAmountsBeyondTheirBounds(String amount) {
    NewExpense expense = new NewExpense(7L, amount == null ? null : money(amount), "food", "Lunch");

    assertThatThrownBy(() -> service.create(expense))
        .isInstanceOf(InvalidExpenseException.class)
        .hasMessageContaining("amount");
    assertThat(expenses.stored).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \t"})
  void refusesExpensesWithoutCategory(String category) {
    assertThatThrownBy(() -> service.create(new NewExpense(7L, money("1"), category, "Lunch")))
        .isInstanceOf(InvalidExpenseException.class)
        .hasMessageContaining("category");
    assertThat(expenses.stored).isEmpty();
  }

  @Test
  void refusesExpensesWithoutUser() {
    assertThatThrownBy(() -> service.create(new NewExpense(null, money("1"), "food", "Lunch")))
        .isInstanceOf(InvalidExpenseException.class)
        .hasMessageContaining("user_id");
    assertThat(expenses.stored).isEmpty();
  }

  @Test
  void refusesUnknownUsers() {
    assertThatThrownBy(() -> service.create(new NewExpense(8L, money("1"), "food", "Lunch")))
        .isInstanceOf(UnknownUserException.class)
        .hasMessageContaining("8");
    assertThat(expenses.stored).isEmpty();
  }

  private static BigDecimal money(String amount) {
    return new BigDecimal(amount);
  }
}
