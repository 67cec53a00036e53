import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

public class ExpenseController implements HttpHandler {

    private final IExpenseService expenseService;
    private final ObjectMapper objectMapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    public ExpenseController(IExpenseService expenseService) {
        this.expenseService = expenseService;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            sendError(exchange, 405, "Method not allowed");
            return;
        }
        Expense expense;
        try {
            expense = objectMapper.readValue(exchange.getRequestBody(), Expense.class);
        } catch (JsonProcessingException e) {
            sendError(exchange, 400, "Invalid JSON");
            return;
        }
        if (expense == null) {
            sendError(exchange, 400, "Invalid JSON");
            return;
        }
        try {
            Expense created = expenseService.createExpense(expense);
            send(exchange, 201, objectMapper.writeValueAsBytes(created));
        } catch (ExpenseException e) {
            sendError(exchange, e.getStatus(), e.getMessage());
        }
    }

    private void sendError(HttpExchange exchange, int status, String message) throws IOException {
        Map<String, Object> error = new HashMap<>();
        error.put("status", status);
        error.put("message", message);
        send(exchange, status, objectMapper.writeValueAsBytes(error));
    }

    private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        OutputStream os = exchange.getResponseBody();
        os.write(body);
        os.close();
    }
}
