package com.acme.expense;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

@JsonIgnoreProperties(ignoreUnknown = true)
public record ExpenseRequest(
    @JsonProperty("user_id") Long userId, BigDecimal amount, String category, String description) {}
