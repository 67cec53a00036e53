package web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import domain.ExpenseService;
import domain.InvalidExpense;
import domain.NewExpense;
import java.io.IOException;
import java.util.Map;

abstract class JsonHandler implements HttpHandler {
    protected final ObjectMapper mapper = new ObjectMapper();

    @Override
    public final void handle(HttpExchange exchange) throws IOException {
        Reply reply;
        try {
            JsonNode body = mapper.readTree(exchange.getRequestBody());
            reply = respond(body);
        } catch (InvalidExpense e) {
            reply = new Reply(422, Map.of("error", e.getMessage()));
        }
        byte[] bytes = mapper.writeValueAsBytes(reply.body());
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    protected abstract Reply respond(JsonNode body) throws IOException;

    record Reply(int status, Object body) {}
}

class CreateExpenseHandler extends JsonHandler {
    private final ExpenseService service;

    CreateExpenseHandler(ExpenseService service) {
        this.service = service;
    }

    @Override
    protected Reply respond(JsonNode body) {
        JsonNode amount = body.get("amount");
        if (amount == null || amount.isNull() || !amount.isNumber()) {
            return new Reply(400, Map.of("error", "amount must be a number"));
        }
        if (!body.path("category").isTextual()) {
            return new Reply(400, Map.of("error", "category must be a string"));
        }
        var created = service.create(new NewExpense(body.path("user_id").asLong(), amount.decimalValue(), body.get("category").asText()));
        return new Reply(201, created);
    }
}

class Router implements HttpHandler {
    private final Map<String, HttpHandler> routes;

    Router(Map<String, HttpHandler> routes) {
        this.routes = routes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        HttpHandler route = routes.get(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        if (route == null) {
            exchange.sendResponseHeaders(405, -1);
        } else {
            route.handle(exchange);
        }
    }
}
