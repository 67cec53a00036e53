import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class CreateExpense implements HttpHandler {
    private final DataSource dataSource;

    CreateExpense(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void handle(HttpExchange t) throws IOException {
        JsonNode n = new ObjectMapper().readTree(t.getRequestBody());
        insert(n.get("user_id").asLong(), n.get("amount").decimalValue());
        t.sendResponseHeaders(201, -1);
    }

    private void insert(long user, BigDecimal amount) {
        try (Connection con = dataSource.getConnection()) { // finding: `CreateExpense.insert`
            Statement st = con.createStatement();
            st.executeUpdate("insert into expenses(user_id, amount) values (" + user + "," + amount + ")");
        } catch (SQLException e) {
            throw new RuntimeException(e);
        }
    }
}
