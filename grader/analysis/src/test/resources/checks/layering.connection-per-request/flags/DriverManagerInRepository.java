import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class JdbcExpenses {
    private static final String URL = "jdbc:h2:mem:expenses";

    void save(long userId) throws SQLException {
        try (Connection c = DriverManager.getConnection(URL)) { // finding: `JdbcExpenses.save` opens a new connection
            c.createStatement().execute("insert into expenses(user_id) values (1)");
        }
    }
}
