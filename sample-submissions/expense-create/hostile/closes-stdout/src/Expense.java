package closesstdout;

import java.math.BigDecimal;
import java.time.Instant;

record Expense(long id, long userId, BigDecimal amount, String category, String description, Instant createdAt) {}
