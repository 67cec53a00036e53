import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final DataSource dataSource;
    public App(DataSource dataSource) { this.dataSource = dataSource; }

    public HttpHandler handler() {
        Transactions transactions = new Transactions(dataSource);
        Jdbc jdbc = new Jdbc();
        return new ExpenseHandler(new ExpenseService(new ExpenseTable(jdbc), transactions));
    }
}
record Expense(Long id, long userId, BigDecimal amount, String category) {}

interface Repository<T> {
    T save(Connection connection, T entity);
}

class Transactions {
    private final DataSource dataSource;
    Transactions(DataSource dataSource) { this.dataSource = dataSource; }

    <R> R in(java.util.function.Function<Connection, R> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            R result = work.apply(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class Jdbc {
    interface RowMapper<T> { T map(ResultSet row) throws SQLException; }

    <T> T insert(Connection connection, String sql, RowMapper<T> keys, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
            ResultSet row = statement.getGeneratedKeys();
            row.next();
            return keys.map(row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class ExpenseTable implements Repository<Expense> {
    private final Jdbc jdbc;
    ExpenseTable(Jdbc jdbc) { this.jdbc = jdbc; }

    @Override
    public Expense save(Connection connection, Expense e) {
        return jdbc.insert(connection, "INSERT INTO expenses(user_id, amount, category) VALUES (?, ?, ?)",
                row -> new Expense(row.getLong(1), e.userId(), e.amount(), e.category()), e.userId(), e.amount(), e.category());
    }
}

class ExpenseService {
    private final Repository<Expense> expenses;
    private final Transactions transactions;

    ExpenseService(Repository<Expense> expenses, Transactions transactions) {
        this.expenses = expenses;
        this.transactions = transactions;
    }

    Expense create(Expense e) {
        if (BigDecimal.ZERO.compareTo(e.amount()) >= 0) throw new IllegalArgumentException("amount");
        return transactions.in(connection -> expenses.save(connection, e));
    }
}

class ExpenseHandler implements HttpHandler {
    private final ExpenseService service;

    ExpenseHandler(ExpenseService service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Expense expense = new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class);
        service.create(expense);
        exchange.sendResponseHeaders(201, -1);
    }
}
