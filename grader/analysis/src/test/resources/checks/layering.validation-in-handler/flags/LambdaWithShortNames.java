import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class App implements ExpenseApp {
    private final Store store;
    public App(DataSource ds) { this.store = new Table(ds); }

    public HttpHandler handler() {
        return ex -> {
            var node = new ObjectMapper().readTree(ex.getRequestBody());
            double a = node.get("amount").asDouble();
            boolean fine = a > 0; // finding: `a > 0`
            if (fine) store.add(a);
            ex.sendResponseHeaders(fine ? 201 : 400, -1);
        };
    }
}

interface Store { void add(double a); }

class Table implements Store {
    private final DataSource ds;
    Table(DataSource ds) { this.ds = ds; }
    public void add(double a) {
        try (var c = ds.getConnection(); var s = c.prepareStatement("insert into expenses(amount) values (?)")) {
            s.setDouble(1, a);
            s.executeUpdate();
        } catch (SQLException e) { throw new IllegalStateException(e); }
    }
}
