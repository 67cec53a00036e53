import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

record Expense(Long id, long userId, BigDecimal amount, String category) {}

class ExpenseDao {
    static Expense save(Connection c, Expense e) throws SQLException {
        try (PreparedStatement ps = c.prepareStatement("insert into expenses(user_id) values (?)")) {
            ps.setLong(1, e.userId());
            ps.executeUpdate();
        }
        return e;
    }

    static long count() { return 0; }
}

class ExpenseService {
    Expense create(Connection c, Expense e) throws SQLException {
        if (e.amount().signum() <= 0) throw new IllegalArgumentException("amount");
        return ExpenseDao.save(c, e);
    }
}

class Endpoint {
    private final ExpenseService service = new ExpenseService();
    void serve(HttpExchange exchange) throws IOException {
        String total = "" + ExpenseDao.count(); // finding: `ExpenseDao.count()`
        exchange.getResponseHeaders().set("X-Total", total);
        exchange.sendResponseHeaders(200, -1);
    }
}
