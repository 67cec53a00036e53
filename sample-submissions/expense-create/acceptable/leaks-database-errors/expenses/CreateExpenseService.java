package expenses;

import java.math.BigDecimal;
import java.sql.SQLException;

public class CreateExpenseService {

    private static final BigDecimal UPPER_BOUND = new BigDecimal("1e10");

    private final ExpenseGateway gateway;

    public CreateExpenseService(ExpenseGateway gateway) {
        this.gateway = gateway;
    }

    public Expense create(Long userId, BigDecimal amount, String category, String description) throws SQLException {
        if (amount == null || amount.signum() <= 0 || amount.compareTo(UPPER_BOUND) >= 0) {
            throw new IllegalArgumentException("amount must be a number > 0 and < 10000000000");
        }
        if (amount.scale() > 2) {
            throw new IllegalArgumentException("amount: at most two decimals");
        }
        if (category == null || category.isBlank()) {
            throw new IllegalArgumentException("category is required");
        }
        if (userId == null || !gateway.userExists(userId)) {
            throw new IllegalArgumentException("user_id: no such user");
        }
        return gateway.insert(userId, amount, category, description);
    }
}
