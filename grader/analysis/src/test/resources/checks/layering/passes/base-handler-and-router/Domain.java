package domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

public class ExpenseService {
    private final ExpensesGateway gateway;

    public ExpenseService(ExpensesGateway gateway) {
        this.gateway = gateway;
    }

    public NewExpense create(NewExpense expense) {
        List<String> errors = new ArrayList<>();
        if (expense.amount().compareTo(BigDecimal.ZERO) < 1) {
            errors.add("amount");
        }
        if (expense.category().length() == 0) {
            errors.add("category");
        }
        if (!errors.isEmpty()) {
            throw new InvalidExpense(String.join(",", errors));
        }
        return gateway.persist(expense);
    }
}
