import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.*;
import java.io.IOException;

public class CreateExpense implements HttpHandler {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ExpenseService service;

    public CreateExpense(ExpenseService service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = mapper.readValue(exchange.getRequestBody(), Request.class); // finding: CreateExpense.handle
        try {
            service.create(request);
            exchange.sendResponseHeaders(201, -1);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    record Request(long user_id) {}

    interface ExpenseService {
        void create(Request request);
    }
}
