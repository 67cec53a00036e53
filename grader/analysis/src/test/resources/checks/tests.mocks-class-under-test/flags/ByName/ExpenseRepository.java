class ExpenseRepository {
    long save(String category) {
        return 1;
    }
}
