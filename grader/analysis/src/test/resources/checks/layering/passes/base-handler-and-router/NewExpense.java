package domain;

import java.math.BigDecimal;

public record NewExpense(long userId, BigDecimal amount, String category) {}
