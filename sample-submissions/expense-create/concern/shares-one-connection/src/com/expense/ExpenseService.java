package com.expense;

import java.math.BigDecimal;

public class ExpenseService {

	private final ExpenseRepository repository;

	public ExpenseService(ExpenseRepository repository) {
		this.repository = repository;
	}

	public Expense create(Expense expense) {
		if (expense.amount == null || expense.amount.compareTo(BigDecimal.ZERO) < 0) {
			throw new IllegalArgumentException("amount must not be negative");
		}
		if (expense.category == null || expense.category.isEmpty()) {
			throw new IllegalArgumentException("category must not be empty");
		}
		if (expense.userId == null || !repository.userExists(expense.userId)) {
			throw new IllegalArgumentException("user does not exist");
		}
		return repository.save(expense);
	}
}
