import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

public class ExpenseHandler implements HttpHandler {

    private final ExpenseService service;
    private final ObjectMapper mapper = new ObjectMapper();

    public ExpenseHandler(ExpenseService service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Expense expense = mapper.readValue(exchange.getRequestBody(), Expense.class);
        byte[] body = mapper.writeValueAsBytes(service.createExpense(expense));
        exchange.sendResponseHeaders(201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
