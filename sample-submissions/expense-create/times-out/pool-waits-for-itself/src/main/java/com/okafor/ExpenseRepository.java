package com.okafor;

import java.util.concurrent.CompletableFuture;

public interface ExpenseRepository {

    CompletableFuture<Boolean> userExists(long userId);

    CompletableFuture<Expense> save(Expense expense);
}
