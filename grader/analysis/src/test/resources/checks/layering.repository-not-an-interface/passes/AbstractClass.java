import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

record Expense(Long id, long userId, BigDecimal amount, String category) {}

abstract class Store {
    abstract Expense save(Expense e);
}

class SqlStore extends Store {
    private final DataSource ds;
    SqlStore(DataSource ds) { this.ds = ds; }
    Expense save(Expense e) {
        try (Connection c = ds.getConnection()) {
            c.createStatement().executeUpdate("insert into expenses default values");
            return e;
        } catch (SQLException x) { throw new IllegalStateException(x); }
    }
}

class Service {
    private final Store store;
    Service(Store store) { this.store = store; }
    Expense create(Expense e) { return store.save(e); }
}
