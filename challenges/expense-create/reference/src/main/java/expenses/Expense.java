package expenses;

import java.math.BigDecimal;
import java.time.Instant;

/** An expense that is stored. */
record Expense(
    long id,
    long userId,
    BigDecimal amount,
    String category,
    String description,
    Instant createdAt) {}
