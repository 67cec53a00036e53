package se.berg.services;

import se.berg.dtos.Expense;
import se.berg.repositories.ExpenseRepository;

public class ExpenseService {

    private final ExpenseRepository repository;

    public ExpenseService(ExpenseRepository repository) {
        this.repository = repository;
    }

    public Expense createExpense(Expense expense) {
        return repository.save(expense);
    }

    public boolean userExists(long userId) {
        return repository.userExists(userId);
    }
}
