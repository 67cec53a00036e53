package com.acme.expense;

import java.math.BigDecimal;

public class ExpenseService {

  private static final BigDecimal MAX = new BigDecimal("9999999999.99");

  private final ExpenseRepository repository;

  public ExpenseService(ExpenseRepository repository) {
    this.repository = repository;
  }

  public Expense createExpense(ExpenseRequest request) {
    if (request.amount() == null || request.amount().compareTo(BigDecimal.ZERO) <= 0) {
      throw new ValidationException("amount must be positive");
    }
    if (request.amount().compareTo(MAX) > 0 || request.amount().scale() > 2) {
      throw new ValidationException("amount does not fit");
    }
    if (request.category() == null || request.category().isBlank()) {
      throw new ValidationException("category must not be empty");
    }
    if (request.userId() == null || !repository.userExists(request.userId())) {
      throw new ValidationException("user does not exist");
    }
    return repository.create(request);
  }
}
