import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

abstract class Base implements HttpHandler {
    public void handle(HttpExchange exchange) throws IOException {
        int status = answer(new ObjectMapper().readTree(exchange.getRequestBody()));
        exchange.sendResponseHeaders(status, -1);
    }

    abstract int answer(JsonNode json);
}

class CreateExpense extends Base {
    private final Service service;
    CreateExpense(Service service) { this.service = service; }

    @Override
    int answer(JsonNode json) {
        BigDecimal amount = json.get("amount").decimalValue();
        if (amount.signum() <= 0 || "".equals(json.get("category").asText())) { // finding: `amount.signum() <= 0`
            return 400;
        }
        service.create(amount);
        return 201;
    }
}

interface Service {
    void create(BigDecimal amount);
}
