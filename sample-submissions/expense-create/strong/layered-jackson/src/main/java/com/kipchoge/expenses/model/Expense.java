package com.kipchoge.expenses.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;

public record Expense(
        @JsonProperty("id") long id,
        @JsonProperty("user_id") long userId,
        @JsonProperty("amount") BigDecimal amount,
        @JsonProperty("category") String category,
        @JsonProperty("description") String description,
        @JsonProperty("created_at") Instant createdAt) {
}
