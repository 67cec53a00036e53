package dev.novak.tracker.adapter.http;

import static java.net.HttpURLConnection.HTTP_BAD_METHOD;
import static java.net.HttpURLConnection.HTTP_BAD_REQUEST;
import static java.net.HttpURLConnection.HTTP_CREATED;
import static java.net.HttpURLConnection.HTTP_INTERNAL_ERROR;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.novak.tracker.application.CreateExpense;
import dev.novak.tracker.application.StorageUnavailableException;
import dev.novak.tracker.application.ValidationException;
import dev.novak.tracker.domain.Expense;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

public class ExpenseController implements HttpHandler {

    private static final Logger log = System.getLogger("expenses");

    private final CreateExpense createExpense;
    private final ExpenseMapper mapper = new ExpenseMapper();

    public ExpenseController(CreateExpense createExpense) {
        this.createExpense = createExpense;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "POST" -> create(exchange);
            default -> {
                exchange.getResponseHeaders().set("Allow", "POST");
                respond(exchange, HTTP_BAD_METHOD, mapper.error("use POST"));
            }
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        try {
            var command = mapper.read(exchange.getRequestBody().readAllBytes());
            Expense expense = createExpense.create(command);
            exchange.getResponseHeaders().set("Location", "/expenses/" + expense.id());
            respond(exchange, HTTP_CREATED, mapper.write(expense));
        } catch (BadRequestException | ValidationException e) {
            respond(exchange, HTTP_BAD_REQUEST, mapper.error(e.getMessage()));
        } catch (StorageUnavailableException e) {
            log.log(Level.ERROR, () -> "cannot store expense: " + e.getCause());
            respond(exchange, HTTP_INTERNAL_ERROR, mapper.error("internal server error"));
        }
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
