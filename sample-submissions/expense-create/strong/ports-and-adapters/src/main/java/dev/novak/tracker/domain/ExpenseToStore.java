package dev.novak.tracker.domain;

import java.time.Instant;

public record ExpenseToStore(long userId, Money amount, String category, String description, Instant createdAt) {}
