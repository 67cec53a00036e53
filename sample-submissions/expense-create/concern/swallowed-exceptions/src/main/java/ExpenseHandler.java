import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

public class ExpenseHandler implements HttpHandler {
    private ExpenseService service;
    private ObjectMapper mapper = new ObjectMapper();

    public ExpenseHandler(ExpenseService service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Expense expense = new Expense();
        try {
            JsonNode node = mapper.readTree(exchange.getRequestBody());
            expense.userId = node.get("user_id").asLong();
            expense.amount = node.get("amount").decimalValue();
            expense.category = node.get("category").asText();
            expense.description = node.get("description").asText();
        } catch (Exception e) {
            // will be rejected by the service
        }
        Expense created = service.create(expense);
        if (created == null) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        ObjectNode out = mapper.createObjectNode();
        out.put("id", created.id);
        out.put("user_id", created.userId);
        out.put("amount", created.amount);
        out.put("category", created.category);
        out.put("description", created.description);
        out.put("created_at", created.createdAt.toString());
        byte[] bytes = mapper.writeValueAsBytes(out);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(201, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
