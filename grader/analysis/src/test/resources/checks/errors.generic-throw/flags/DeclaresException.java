import java.sql.Connection;

public class ExpenseRepository {
    public long save(Connection connection, String category) throws Exception { // finding: ExpenseRepository.save
        return connection.hashCode() + category.length();
    }
}
