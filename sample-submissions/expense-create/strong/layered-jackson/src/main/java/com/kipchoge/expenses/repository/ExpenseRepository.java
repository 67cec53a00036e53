package com.kipchoge.expenses.repository;

import com.kipchoge.expenses.model.Expense;
import com.kipchoge.expenses.model.NewExpense;
import java.time.Instant;

public interface ExpenseRepository {

    /**
     * Stores the expense and returns it with its generated id.
     *
     * @throws RepositoryException if the database cannot do it
     */
    Expense save(NewExpense expense, Instant createdAt);
}
