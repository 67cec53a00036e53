package dev.novak.tracker.application;

import java.math.BigDecimal;

/** Unchecked input, every field may be null. */
public record CreateExpenseCommand(Long userId, BigDecimal amount, String category, String description) {}
