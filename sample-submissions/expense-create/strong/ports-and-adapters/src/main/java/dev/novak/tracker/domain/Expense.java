package dev.novak.tracker.domain;

import java.time.Instant;

public record Expense(long id, long userId, Money amount, String category, String description, Instant createdAt) {}
