import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class Repo {
    long count() throws SQLException {
        var ds = new org.h2.jdbcx.JdbcDataSource(); // finding: `Repo.count`
        ds.setURL("jdbc:h2:mem:x");
        try (Connection c = ds.getConnection()) {
            return 1;
        }
    }
}
