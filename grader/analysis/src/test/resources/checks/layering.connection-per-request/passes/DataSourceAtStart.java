import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class Main {
    public static void main(String[] args) throws Exception {
        Connection probe = DriverManager.getConnection("jdbc:h2:mem:x");
        System.out.println(probe.isValid(1));
    }

    private static DataSource dataSource() {
        var ds = new org.h2.jdbcx.JdbcDataSource();
        ds.setURL("jdbc:h2:mem:x");
        return ds;
    }
}
