package io.lindqvist;

import java.math.BigDecimal;
import java.sql.SQLException;

interface ExpenseStore {
    boolean userExists(long userId) throws SQLException;

    Expense store(long userId, BigDecimal amount, String category, String description) throws SQLException;
}
