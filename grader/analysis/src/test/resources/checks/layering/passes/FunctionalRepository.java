package fn;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpHandler;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.LongPredicate;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class FunctionalExpenses implements ExpenseApp {
    record Expense(Long id, long user, BigDecimal amount, String category) {}

    private final CreateExpense createExpense;

    public FunctionalExpenses(DataSource db) {
        Function<Expense, Expense> insert = e -> {
            try (var c = db.getConnection();
                 var ps = c.prepareStatement("INSERT INTO expenses(user_id, amount, category) VALUES (?,?,?)")) {
                ps.setLong(1, e.user());
                ps.setBigDecimal(2, e.amount());
                ps.setString(3, e.category());
                ps.executeUpdate();
                return e;
            } catch (SQLException x) {
                throw new IllegalStateException("database", x);
            }
        };
        LongPredicate userExists = id -> {
            try (var c = db.getConnection(); var ps = c.prepareStatement("SELECT id FROM users WHERE id = ?")) {
                ps.setLong(1, id);
                return ps.executeQuery().next();
            } catch (SQLException x) {
                throw new IllegalStateException("database", x);
            }
        };
        createExpense = new CreateExpense(insert, userExists);
    }

    @Override
    public HttpHandler handler() {
        return exchange -> {
            Expense wanted = new Gson().fromJson(new InputStreamReader(exchange.getRequestBody()), Expense.class);
            if (wanted == null) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            byte[] answer = new Gson().toJson(createExpense.apply(wanted)).getBytes();
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        };
    }

    static class CreateExpense {
        private final Function<Expense, Expense> insert;
        private final LongPredicate userExists;

        CreateExpense(Function<Expense, Expense> insert, LongPredicate userExists) {
            this.insert = insert;
            this.userExists = userExists;
        }

        Expense apply(Expense e) {
            if (e.amount() == null || e.amount().signum() != 1) throw new IllegalArgumentException("amount");
            if (e.category() == null || e.category().isBlank()) throw new IllegalArgumentException("category");
            if (!userExists.test(e.user())) throw new IllegalArgumentException("user");
            return insert.apply(e);
        }
    }
}
