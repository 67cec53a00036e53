package org.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

final class Dtos {

    record CreateRequest(
            @JsonProperty("user_id") Long userId,
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("category") String category,
            @JsonProperty("description") String description) {}

    record ExpenseDto(
            @JsonProperty("id") long id,
            @JsonProperty("user_id") long userId,
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("category") String category,
            @JsonProperty("description") String description,
            @JsonProperty("created_at") String createdAt) {}

    record ErrorDto(@JsonProperty("message") String message) {}

    private Dtos() {}
}
