import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

final class Db {
    static Connection open() {
        try {
            return java.sql.DriverManager.getConnection("jdbc:h2:mem:a", "sa", ""); // finding: `Db.open`
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
