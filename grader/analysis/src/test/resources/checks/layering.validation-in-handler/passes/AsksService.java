import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class ExpenseHandler implements HttpHandler {
    private final Service service;
    ExpenseHandler(Service service) { this.service = service; }

    public void handle(HttpExchange exchange) throws IOException {
        JsonNode json = new ObjectMapper().readTree(exchange.getRequestBody());
        if (!service.userExists(json.get("user_id").asLong())) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        Optional<String> category = Optional.ofNullable(json.get("category")).map(JsonNode::asText);
        if (category.isEmpty()) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        exchange.sendResponseHeaders(service.create(json.get("amount").decimalValue(), category.get()) ? 201 : 422, -1);
    }
}

interface Service {
    boolean userExists(long id);
    boolean create(BigDecimal amount, String category);
}
