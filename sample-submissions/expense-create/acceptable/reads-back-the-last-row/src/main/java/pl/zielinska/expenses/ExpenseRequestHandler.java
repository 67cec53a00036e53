package pl.zielinska.expenses;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

public class ExpenseRequestHandler implements HttpHandler {

    private static final Logger LOG = System.getLogger(ExpenseRequestHandler.class.getSimpleName());

    private final ExpenseService service;
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public ExpenseRequestHandler(ExpenseService service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            respond(exchange, 405, errors(List.of("method not allowed")));
            return;
        }
        try {
            JsonNode json = mapper.readTree(exchange.getRequestBody());
            if (!json.isObject()) {
                respond(exchange, 400, errors(List.of("expected a JSON object")));
                return;
            }
            Expense created = service.create(parse(json));
            respond(exchange, 201, toJson(created));
        } catch (JacksonException e) {
            respond(exchange, 400, errors(List.of("the body is not valid JSON")));
        } catch (ValidationException e) {
            respond(exchange, 422, errors(e.errors()));
        } catch (RepositoryException e) {
            LOG.log(Level.ERROR, "{0}: {1}", e.getMessage(), e.getCause());
            respond(exchange, 500, errors(List.of("internal server error")));
        }
    }

    private static NewExpense parse(JsonNode json) {
        JsonNode userId = json.path("user_id");
        JsonNode amount = json.path("amount");
        JsonNode category = json.path("category");
        JsonNode description = json.path("description");
        return new NewExpense(
                userId.isIntegralNumber() && userId.canConvertToLong() ? userId.longValue() : null,
                amount.isNumber() ? amount.decimalValue() : null,
                category.isString() ? category.stringValue() : null,
                description.isString() ? description.stringValue() : null);
    }

    private ObjectNode toJson(Expense expense) {
        return mapper.createObjectNode()
                .put("id", expense.id())
                .put("user_id", expense.userId())
                .put("amount", expense.amount())
                .put("category", expense.category())
                .put("description", expense.description())
                .put("created_at", expense.createdAt().toString());
    }

    private ObjectNode errors(List<String> messages) {
        ObjectNode node = mapper.createObjectNode();
        messages.forEach(node.putArray("errors")::add);
        return node;
    }

    private void respond(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
