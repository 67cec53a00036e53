package expenses;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** An expense, either as somebody wants to have it (no id yet) or as it is stored. */
record Expense(Long id, Long userId, BigDecimal amount, String category, String description, LocalDateTime createdAt) {

    static Expense wanted(Long userId, BigDecimal amount, String category, String description) {
        return new Expense(null, userId, amount, category, description, null);
    }

    Expense stored(long newId, LocalDateTime at) {
        return new Expense(newId, userId, amount, category, description, at);
    }

    Expense withCategory(String other) {
        return new Expense(id, userId, amount, other, description, createdAt);
    }
}
