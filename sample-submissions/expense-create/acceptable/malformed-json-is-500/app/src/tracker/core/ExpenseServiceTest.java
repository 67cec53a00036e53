package tracker.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class ExpenseServiceTest {
	private ExpenseRepository repo;
	private ExpenseService service;

	@BeforeEach
	void setUp() {
		repo = mock(ExpenseRepository.class);
		when(repo.existsUser(1L)).thenReturn(true);
		service = new ExpenseService(repo);
	}

	private Expense expense(Long user, String amount, String category) {
		return new Expense(null, user, new BigDecimal(amount), category, "Lunch", null);
	}

	@Test
	void shouldSaveExpense() {
		Expense input = expense(1L, "42.50", "food");
		when(repo.save(input)).thenReturn(new Expense(9L, 1L, new BigDecimal("42.50"), "food", "Lunch", Instant.now()));

		Expense result = service.create(input);

		verify(repo).save(input);
		assertEquals(9L, result.getId());
		assertEquals(new BigDecimal("42.50"), result.getAmount());
	}

	@Test
	void shouldRejectZeroAmount() {
		assertThrows(InvalidInputException.class, () -> service.create(expense(1L, "0", "food")));
		verify(repo, never()).save(any());
	}

	@Test
	void shouldRejectNegativeAmount() {
		assertThrows(InvalidInputException.class, () -> service.create(expense(1L, "-0.01", "food")));
		verify(repo, never()).save(any());
	}

	@Test
	void shouldRejectEmptyCategory() {
		assertThrows(InvalidInputException.class, () -> service.create(expense(1L, "1", " ")));
		verify(repo, never()).save(any());
	}

	@Test
	void shouldRejectUnknownUser() {
		assertThrows(InvalidInputException.class, () -> service.create(expense(2L, "1", "food")));
		verify(repo, never()).save(any());
	}
}
