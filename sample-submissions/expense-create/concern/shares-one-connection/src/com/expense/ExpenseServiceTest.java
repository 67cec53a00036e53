package com.expense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

public class ExpenseServiceTest {

	private final ExpenseService service = new ExpenseService(new ExpenseRepository() {
		@Override
		public boolean userExists(long userId) {
			return userId == 1;
		}

		@Override
		public Expense save(Expense expense) {
			expense.id = 77L;
			return expense;
		}
	});

	private Expense expense(long userId, String amount, String category) {
		Expense e = new Expense();
		e.userId = userId;
		e.amount = new BigDecimal(amount);
		e.category = category;
		return e;
	}

	@Test
	public void valid() {
		assertEquals(77L, service.create(expense(1, "42.50", "food")).id);
	}

	@Test
	public void negativeAmount() {
		assertThrows(IllegalArgumentException.class, () -> service.create(expense(1, "-1", "food")));
	}

	@Test
	public void emptyCategory() {
		assertThrows(IllegalArgumentException.class, () -> service.create(expense(1, "1", "")));
	}

	@Test
	public void unknownUser() {
		assertThrows(IllegalArgumentException.class, () -> service.create(expense(2, "1", "food")));
	}
}
