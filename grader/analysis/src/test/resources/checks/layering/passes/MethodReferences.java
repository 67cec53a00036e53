import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.function.*;
import javax.sql.*;
import livecoding.expense.ExpenseApp;

public class Wiring implements ExpenseApp {
    private final DataSource ds;
    public Wiring(DataSource ds) { this.ds = ds; }

    public HttpHandler handler() {
        var table = new ExpenseTable(ds);
        var create = new CreateExpense(table::add, table::knowsUser);
        var endpoint = new Endpoint(create::create);
        return endpoint::post;
    }
}

record NewExpense(long userId, BigDecimal amount, String category) {}

record CreateExpense(UnaryOperator<NewExpense> add, Predicate<Long> knowsUser) {
    NewExpense create(NewExpense e) {
        require(e.amount() != null && e.amount().compareTo(BigDecimal.ZERO) > 0, "amount");
        require(e.category() != null && !e.category().isBlank(), "category");
        require(knowsUser.test(e.userId()), "user");
        return add.apply(e);
    }

    private static void require(boolean condition, String what) {
        if (!condition) throw new IllegalArgumentException(what);
    }
}

class Endpoint {
    private final Function<NewExpense, NewExpense> create;
    Endpoint(Function<NewExpense, NewExpense> create) { this.create = create; }

    void post(HttpExchange ex) throws IOException {
        try {
            NewExpense in = new ObjectMapper().readValue(ex.getRequestBody(), NewExpense.class);
            create.apply(in);
            ex.sendResponseHeaders(201, -1);
        } catch (IllegalArgumentException e) {
            ex.sendResponseHeaders(400, -1);
        }
    }
}

class ExpenseTable {
    private final DataSource ds;
    ExpenseTable(DataSource ds) { this.ds = ds; }

    NewExpense add(NewExpense e) {
        try (Connection c = ds.getConnection(); PreparedStatement s = c.prepareStatement("insert into expenses(user_id) values (?)")) {
            s.setLong(1, e.userId());
            s.executeUpdate();
            return e;
        } catch (SQLException x) { throw new IllegalStateException(x); }
    }

    boolean knowsUser(long id) {
        try (Connection c = ds.getConnection(); PreparedStatement s = c.prepareStatement("select count(*) from users where id = ?")) {
            s.setLong(1, id);
            ResultSet r = s.executeQuery();
            return r.next() && r.getInt(1) > 0;
        } catch (SQLException x) { throw new IllegalStateException(x); }
    }
}
