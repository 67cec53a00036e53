package expenses;

/** All methods throw a {@link DatabaseException} if the database does not do its part. */
interface ExpenseDao {

    class DatabaseException extends RuntimeException {
        DatabaseException(Throwable cause) {
            super(cause);
        }
    }

    boolean hasUser(long userId);

    Expense insert(Expense expense);
}
