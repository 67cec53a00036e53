import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

abstract class Fixed implements DataSource {
    public Connection getConnection() throws SQLException { return null; }
}

class Repo {
    private final DataSource ds = null;
    Connection open() throws SQLException { return ds.getConnection(); }
}
