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

    public App(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        return new ExpenseHandler(new ExpenseService(dataSource));
    }
}
record Expense(Long id, long userId, BigDecimal amount, String category) {}

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

class ExpenseService {
    private final DataSource db;
    ExpenseService(DataSource db) { this.db = db; }

    Expense create(Expense e) {
        if (e.amount().compareTo(BigDecimal.ZERO) <= 0) {
            throw new IllegalArgumentException("amount");
        }
        try (Connection c = db.getConnection();
             PreparedStatement s = c.prepareStatement("insert into expenses(user_id) values (?)")) { // finding: `ExpenseService` decides
            s.setLong(1, e.userId());
            s.executeUpdate();
            return e;
        } catch (SQLException x) {
            throw new IllegalStateException(x);
        }
    }
}
