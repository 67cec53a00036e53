package notutf8;

import java.math.BigDecimal;

interface ExpenseRepository {

    class UnavailableException extends RuntimeException {
        UnavailableException(Throwable cause) {
            super(cause);
        }
    }

    boolean userExists(long userId);

    Expense insert(long userId, BigDecimal amount, String category, String description);
}
