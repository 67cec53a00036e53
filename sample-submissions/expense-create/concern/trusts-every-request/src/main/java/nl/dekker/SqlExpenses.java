package nl.dekker;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

class SqlExpenses implements Expenses {

    private final DataSource dataSource;

    SqlExpenses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Expense add(Expense expense) throws Exception {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into expenses (user_id, amount, category, description, created_at) values (?, ?, ?, ?, ?)",
                        new String[] {"id"})) {
            var now = Instant.now();
            insert.setLong(1, expense.userId());
            insert.setBigDecimal(2, expense.amount());
            insert.setString(3, expense.category());
            insert.setString(4, expense.description());
            insert.setTimestamp(5, Timestamp.from(now));
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            keys.next();
            return expense.withId(keys.getLong(1), now.toString());
        }
    }
}
