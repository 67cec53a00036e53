package com.acme.expense;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

public record Expense(
    long id,
    @JsonProperty("user_id") long userId,
    BigDecimal amount,
    String category,
    String description,
    @JsonProperty("created_at") String createdAt) {}
