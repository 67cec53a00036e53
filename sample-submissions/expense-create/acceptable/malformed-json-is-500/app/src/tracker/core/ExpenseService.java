package tracker.core;

import java.math.BigDecimal;

public class ExpenseService {
	private final ExpenseRepository repository;

	public ExpenseService(ExpenseRepository repository) {
		this.repository = repository;
	}

	public Expense create(Expense expense) {
		checkAmount(expense.getAmount());
		if (expense.getCategory() == null || expense.getCategory().trim().isEmpty()) {
			throw new InvalidInputException("category must not be empty");
		}
		if (expense.getUserId() == null || !repository.existsUser(expense.getUserId())) {
			throw new InvalidInputException("user not found");
		}
		return repository.save(expense);
	}

	private void checkAmount(BigDecimal amount) {
		if (amount == null) {
			throw new InvalidInputException("amount is mandatory");
		}
		if (amount.compareTo(BigDecimal.ZERO) <= 0) {
			throw new InvalidInputException("amount must be positive");
		}
		if (amount.compareTo(new BigDecimal("9999999999.99")) > 0) {
			throw new InvalidInputException("amount too large");
		}
		if (amount.scale() > 2) {
			throw new InvalidInputException("only 2 decimal places allowed");
		}
	}
}
