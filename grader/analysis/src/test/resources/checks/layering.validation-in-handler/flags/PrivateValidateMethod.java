import com.fasterxml.jackson.databind.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

class Post implements HttpHandler {
    private final Service service;
    Post(Service service) { this.service = service; }

    public void handle(HttpExchange he) throws IOException {
        JsonNode body = new ObjectMapper().readTree(he.getRequestBody());
        String problem = problemWith(body);
        if (problem != null) {
            he.sendResponseHeaders(422, -1);
            return;
        }
        service.create(body.get("amount").decimalValue());
        he.sendResponseHeaders(201, -1);
    }

    private String problemWith(JsonNode body) {
        String c = body.path("category").asText("");
        if (c.trim().isEmpty()) { // finding: `Post.problemWith` decides `c.trim().isEmpty()`
            return "category is required";
        }
        return null;
    }
}

interface Service {
    void create(BigDecimal amount);
}
