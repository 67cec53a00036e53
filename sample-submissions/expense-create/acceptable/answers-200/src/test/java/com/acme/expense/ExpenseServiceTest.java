package com.acme.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseServiceTest {

  private ExpenseRequest saved;

  private final ExpenseRepository repository =
      new ExpenseRepository() {
        @Override
        public boolean userExists(long id) {
          return id == 1;
        }

        @Override
        public Expense create(ExpenseRequest r) {
          saved = r;
          return new Expense(5, r.userId(), r.amount(), r.category(), r.description(), "now");
        }
      };

  private final ExpenseService service = new ExpenseService(repository);

  @Test
  void createsExpense() {
    ExpenseRequest request = new ExpenseRequest(1L, new BigDecimal("42.50"), "food", "Lunch");

    Expense expense = service.createExpense(request);

    assertThat(expense.id()).isEqualTo(5);
    assertThat(expense.amount()).isEqualTo("42.50");
    assertThat(saved).isEqualTo(request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.005", "99999999999"})
  void invalidAmount(String amount) {
    assertThatThrownBy(
            () -> service.createExpense(new ExpenseRequest(1L, new BigDecimal(amount), "food", "")))
        .isInstanceOf(ValidationException.class);
    assertThat(saved).isNull();
  }

  @Test
  void smallestAmount() {
    service.createExpense(new ExpenseRequest(1L, new BigDecimal("0.01"), "food", ""));
    assertThat(saved).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void emptyCategory(String category) {
    assertThatThrownBy(
            () -> service.createExpense(new ExpenseRequest(1L, BigDecimal.TEN, category, "")))
        .hasMessage("category must not be empty");
  }

  @Test
  void unknownUser() {
    assertThatThrownBy(() -> service.createExpense(new ExpenseRequest(3L, BigDecimal.TEN, "x", "")))
        .hasMessage("user does not exist");
    assertThat(saved).isNull();
  }
}
