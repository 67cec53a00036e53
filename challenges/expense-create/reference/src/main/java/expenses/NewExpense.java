package expenses;

import java.math.BigDecimal;

/** An expense as a client states it; whatever it left out is null. */
record NewExpense(Long userId, BigDecimal amount, String category, String description) {}
