package expenses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.format.DateTimeFormatter;

class ExpenseResource {

    record Response(int status, JsonNode body) {}

    private final ExpenseRegister register;
    private final ObjectMapper json;

    ExpenseResource(ExpenseRegister register, ObjectMapper mapper) {
        this.register = register;
        this.json = mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    }

    void serve(HttpExchange exchange) throws IOException {
        Response response = respond(exchange.getRequestMethod(), exchange.getRequestBody().readAllBytes());
        byte[] bytes = json.writeValueAsBytes(response.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(response.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    Response respond(String method, byte[] body) throws IOException {
        if (!method.equalsIgnoreCase("POST")) {
            return problem(405, "method not allowed");
        }
        JsonNode node;
        try {
            node = json.readTree(body);
        } catch (JsonProcessingException e) {
            return problem(400, "this is not JSON");
        }
        if (!(node instanceof ObjectNode object)) {
            return problem(400, "the body must be a JSON object");
        }
        Expense wanted;
        try {
            wanted = toExpense(object);
        } catch (IllegalArgumentException e) {
            return problem(400, e.getMessage());
        }
        try {
            return new Response(201, toJson(register.register(wanted)));
        } catch (ExpenseRegister.RejectedException e) {
            return problem(400, e.getMessage());
        } catch (ExpenseDao.DatabaseException e) {
            System.getLogger("expenses").log(System.Logger.Level.ERROR, "database failed: {0}", e.getMessage());
            return problem(500, "internal error, please try again later");
        }
    }

    private static Expense toExpense(ObjectNode object) {
        JsonNode user = object.path("user_id");
        require(missing(user) || user.canConvertToLong() && user.isIntegralNumber(), "user_id must be an integer");
        JsonNode amount = object.path("amount");
        require(missing(amount) || amount.isNumber(), "amount must be a number");
        JsonNode category = object.path("category");
        require(missing(category) || category.isTextual(), "category must be text");
        JsonNode description = object.path("description");
        require(missing(description) || description.isTextual(), "description must be text");
        return Expense.wanted(
                missing(user) ? null : user.longValue(),
                missing(amount) ? null : amount.decimalValue(),
                category.textValue(),
                description.textValue());
    }

    private static boolean missing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static void require(boolean ok, String message) {
        if (!ok) {
            throw new IllegalArgumentException(message);
        }
    }

    private JsonNode toJson(Expense e) {
        return json.createObjectNode()
                .put("id", e.id())
                .put("user_id", e.userId())
                .put("amount", e.amount())
                .put("category", e.category())
                .put("description", e.description())
                .put("created_at", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(e.createdAt()));
    }

    private Response problem(int status, String message) {
        return new Response(status, json.createObjectNode().put("message", message));
    }
}
