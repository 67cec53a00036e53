import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class Entry implements ExpenseApp {
    private final DataSource source;
    public Entry(DataSource source) { this.source = source; }

    @Override
    public HttpHandler handler() {
        return new HttpHandler() {
            @Override
            public void handle(HttpExchange x) throws IOException {
                if (known(7)) {
                    x.sendResponseHeaders(201, -1);
                }
            }

            private boolean known(long id) {
                try (var c = source.getConnection(); // finding: talks to the database
                     var s = c.prepareStatement("select id from users where id = ?")) {
                    s.setLong(1, id);
                    return s.executeQuery().next();
                } catch (SQLException e) {
                    return false;
                }
            }
        };
    }
}
