import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class Handler implements HttpHandler {
    public void handle(HttpExchange exchange) throws IOException {
        try (var connection = DriverManager.getConnection(System.getenv("DB"))) { // finding: `Handler.handle`
            exchange.sendResponseHeaders(201, -1);
        } catch (SQLException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
