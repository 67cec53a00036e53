package expenses;

import java.math.BigDecimal;
import java.sql.SQLException;

public interface ExpenseGateway {
    boolean userExists(long userId) throws SQLException;

    Expense insert(long userId, BigDecimal amount, String category, String description) throws SQLException;
}
