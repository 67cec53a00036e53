package pl.zielinska.expenses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that the client can fix it in one go. */
public class ExpenseValidator {

    private static final BigDecimal MAX_AMOUNT = new BigDecimal("9999999999.99");

    public List<String> validate(NewExpense expense) {
        List<String> errors = new ArrayList<>();
        if (expense.userId() == null) {
            errors.add("user_id is required");
        }
        if (expense.amount() == null) {
            errors.add("amount is required");
        } else if (expense.amount().compareTo(BigDecimal.ZERO) <= 0) {
            errors.add("amount must be greater than zero");
        } else if (expense.amount().compareTo(MAX_AMOUNT) > 0) {
            errors.add("amount must not exceed " + MAX_AMOUNT);
        } else if (expense.amount().stripTrailingZeros().scale() > 2) {
            errors.add("amount must have at most 2 decimal places");
        }
        if (expense.category() == null || expense.category().isBlank()) {
            errors.add("category is required");
        }
        return errors;
    }
}
