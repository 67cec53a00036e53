package pl.zielinska.expenses;

import java.math.BigDecimal;

public record NewExpense(Long userId, BigDecimal amount, String category, String description) {}
