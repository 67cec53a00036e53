package com.okafor;

import java.math.BigDecimal;
import java.time.Instant;

public record Expense(long id, long userId, BigDecimal amount, String category, String description, Instant createdAt) {}
