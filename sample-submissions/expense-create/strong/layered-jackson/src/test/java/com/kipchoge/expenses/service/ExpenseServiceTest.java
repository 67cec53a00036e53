package com.kipchoge.expenses.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.kipchoge.expenses.model.Expense;
import com.kipchoge.expenses.model.NewExpense;
import com.kipchoge.expenses.repository.ExpenseRepository;
import com.kipchoge.expenses.repository.RepositoryException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:15:30Z");

    private final FakeExpenseRepository repository = new FakeExpenseRepository();
    private final ExpenseService service =
            new ExpenseService(repository, userId -> userId == 1L, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void storesAValidExpense() {
        Expense created = service.createExpense(expense("42.50", "food"));

        assertEquals(new Expense(1, 1L, new BigDecimal("42.50"), "food", "Lunch", NOW), created);
        assertEquals(List.of(created), repository.saved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.01", "-42.50", "0.001", "42.505", "10000000000.00", "1e30"})
    void rejectsBadAmounts(String amount) {
        NewExpense request = expense(amount, "food");

        assertThrows(InvalidExpenseException.class, () -> service.createExpense(request));
        assertTrue(repository.saved.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "0.10", "7", "9999999999.99"})
    void acceptsAmountsUpToTheLimits(String amount) {
        Expense created = service.createExpense(expense(amount, "food"));

        assertEquals(0, new BigDecimal(amount).compareTo(created.amount()));
    }

    @Test
    void rejectsAMissingAmount() {
        NewExpense request = new NewExpense(1L, null, "food", "Lunch");

        InvalidExpenseException e =
                assertThrows(InvalidExpenseException.class, () -> service.createExpense(request));
        assertEquals("amount is required", e.getMessage());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n"})
    void rejectsABlankCategory(String category) {
        NewExpense request = expense("10.00", category);

        assertThrows(InvalidExpenseException.class, () -> service.createExpense(request));
        assertTrue(repository.saved.isEmpty());
    }

    @Test
    void normalisesTheCategory() {
        assertEquals("food", service.createExpense(expense("1.00", " FOOD ")).category());
    }

    @Test
    void rejectsAMissingUser() {
        NewExpense request = new NewExpense(null, BigDecimal.TEN, "food", "Lunch");

        assertThrows(InvalidExpenseException.class, () -> service.createExpense(request));
    }

    @Test
    void rejectsAnUnknownUser() {
        NewExpense request = new NewExpense(99L, BigDecimal.TEN, "food", "Lunch");

        assertThrows(UnknownUserException.class, () -> service.createExpense(request));
        assertTrue(repository.saved.isEmpty());
    }

    @Test
    void descriptionIsOptional() {
        NewExpense request = new NewExpense(1L, BigDecimal.TEN, "food", null);

        assertEquals("", service.createExpense(request).description());
    }

    @Test
    void passesOnAFailureOfTheRepository() {
        repository.failure = new RepositoryException("down", null);

        RepositoryException thrown = assertThrows(
                RepositoryException.class, () -> service.createExpense(expense("10.00", "food")));
        assertSame(repository.failure, thrown);
    }

    private static NewExpense expense(String amount, String category) {
        return new NewExpense(1L, new BigDecimal(amount), category, "Lunch");
    }

    private static final class FakeExpenseRepository implements ExpenseRepository {

        final List<Expense> saved = new ArrayList<>();
        RepositoryException failure;

        @Override
        public Expense save(NewExpense expense, Instant createdAt) {
            if (failure != null) {
                throw failure;
            }
            Expense stored = new Expense(
                    saved.size() + 1,
                    expense.userId(),
                    expense.amount(),
                    expense.category(),
                    expense.description(),
                    createdAt);
            saved.add(stored);
            return stored;
        }
    }
}
