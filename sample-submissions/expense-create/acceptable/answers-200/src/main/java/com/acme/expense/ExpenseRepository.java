package com.acme.expense;

public interface ExpenseRepository {

  boolean userExists(long id);

  Expense create(ExpenseRequest request);
}
