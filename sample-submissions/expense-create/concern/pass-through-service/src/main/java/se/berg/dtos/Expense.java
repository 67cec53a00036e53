package se.berg.dtos;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

@JsonIgnoreProperties(ignoreUnknown = true)
public record Expense(
        Long id,
        @JsonProperty("user_id") Long userId,
        BigDecimal amount,
        String category,
        String description,
        @JsonProperty("created_at") String createdAt) {}
