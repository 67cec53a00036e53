package com.kipchoge.expenses.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** What the client sends. Everything can be missing, the service checks. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NewExpense(
        @JsonProperty("user_id") Long userId,
        @JsonProperty("amount") BigDecimal amount,
        @JsonProperty("category") String category,
        @JsonProperty("description") String description) {
}
