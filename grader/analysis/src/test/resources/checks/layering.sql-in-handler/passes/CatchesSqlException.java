import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class ExpenseHandler implements HttpHandler {
    private final ExpenseService service;
    ExpenseHandler(ExpenseService service) { this.service = service; }

    public void handle(HttpExchange exchange) throws IOException {
        try {
            service.create(new ObjectMapper().readValue(exchange.getRequestBody(), Expense.class));
            exchange.sendResponseHeaders(201, -1);
        } catch (SQLException e) {
            System.err.println("insert into expenses failed");
            exchange.sendResponseHeaders(500, -1);
        }
    }
}

interface ExpenseService {
    Expense create(Expense e) throws SQLException;
}
record Expense(Long id, long userId, BigDecimal amount, String category) {}
