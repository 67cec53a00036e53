package app;

interface ExpenseRepository {
    long save(String category);
}
