package pl.zielinska.expenses;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

public record Expense(
        long id, long userId, BigDecimal amount, String category, String description, OffsetDateTime createdAt) {}
