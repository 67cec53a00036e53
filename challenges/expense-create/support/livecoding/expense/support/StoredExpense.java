package livecoding.expense.support;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of {@code expenses}.
 *
 * @param description null where the column is
 */
public record StoredExpense(
    long id,
    long userId,
    BigDecimal amount,
    String category,
    String description,
    Instant createdAt) {}
