package nl.dekker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

class ExpensesEndpoint implements HttpHandler {

    private final ExpenseCreator creator;
    private final ObjectMapper mapper = new ObjectMapper();

    ExpensesEndpoint(ExpenseCreator creator) {
        this.creator = creator;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String body;
        int status;
        try {
            Expense expense = mapper.readValue(exchange.getRequestBody(), Expense.class);
            body = mapper.writeValueAsString(creator.create(expense));
            status = 201;
        } catch (Exception e) {
            body = "error: " + e;
            status = 500;
        }
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(), 0, body.length());
        exchange.close();
    }
}
