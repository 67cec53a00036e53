import java.math.BigDecimal;

public class ExpenseService {
    private ExpenseDao dao;

    public ExpenseService(ExpenseDao dao) {
        this.dao = dao;
    }

    public Expense create(Expense expense) {
        if (expense.amount == null || expense.amount.compareTo(BigDecimal.ZERO) <= 0) {
            return null;
        }
        if (expense.category == null || expense.category.isEmpty()) {
            return null;
        }
        if (!dao.userExists(expense.userId)) {
            return null;
        }
        return dao.insert(expense);
    }
}
