import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

record Expense(Long id, long userId, BigDecimal amount, String category) {}

class Db {
    static void insert(Expense e) {
        try (Connection c = Pool.get(); PreparedStatement s = c.prepareStatement("insert into expenses(user_id) values (?)")) {
            s.executeUpdate();
        } catch (SQLException x) { throw new IllegalStateException(x); }
    }
}

class Logic {
    void create(Expense e) {
        if (e.amount().signum() < 1) throw new IllegalArgumentException();
        Db.insert(e); // finding: `Logic` depends on the class `Db`
    }
}
