import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.*;
import java.io.IOException;

class ExpenseHandler implements HttpHandler {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Service service = new Service();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            Expense expense = mapper.readValue(exchange.getRequestBody(), Expense.class);
            service.create(expense);
            exchange.sendResponseHeaders(201, -1);
        } catch (Exception e) { // finding: ExpenseHandler.handle
            exchange.sendResponseHeaders(400, -1);
        }
    }

    record Expense(String category) {}

    static class Service {
        void create(Expense expense) {}
    }
}
