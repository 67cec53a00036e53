package expenses;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseApi implements ExpenseApp, HttpHandler {

    private final CreateExpenseService service;

    public ExpenseApi(DataSource dataSource) {
        this(new CreateExpenseService(new SqlExpenseGateway(dataSource)));
    }

    ExpenseApi(CreateExpenseService service) {
        this.service = service;
    }

    @Override
    public HttpHandler handler() {
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            write(exchange, 405, message("Method Not Allowed"));
            return;
        }
        try {
            JsonElement body = JsonParser.parseReader(
                    new InputStreamReader(exchange.getRequestBody(), StandardCharsets.UTF_8));
            if (!body.isJsonObject()) {
                write(exchange, 400, message("expected an object"));
                return;
            }
            JsonObject json = body.getAsJsonObject();
            Expense stored = service.create(
                    longOrNull(json.get("user_id")),
                    decimalOrNull(json.get("amount")),
                    stringOrNull(json.get("category")),
                    stringOrNull(json.get("description")));
            write(exchange, 201, toJson(stored));
        } catch (JsonParseException e) {
            write(exchange, 400, message("malformed JSON"));
        } catch (IllegalArgumentException | ArithmeticException e) {
            write(exchange, 400, message(e.getMessage()));
        } catch (SQLException e) {
            write(exchange, 500, message("Database error: " + e.getMessage()));
        }
    }

    private static Long longOrNull(JsonElement e) {
        return isNumber(e) ? (Long) e.getAsBigDecimal().longValueExact() : null;
    }

    private static BigDecimal decimalOrNull(JsonElement e) {
        return isNumber(e) ? e.getAsBigDecimal() : null;
    }

    private static boolean isNumber(JsonElement e) {
        return e instanceof JsonPrimitive p && p.isNumber();
    }

    private static String stringOrNull(JsonElement e) {
        return e instanceof JsonPrimitive p && p.isString() ? p.getAsString() : null;
    }

    private static JsonObject toJson(Expense e) {
        JsonObject o = new JsonObject();
        o.addProperty("id", e.id());
        o.addProperty("user_id", e.userId());
        o.addProperty("amount", e.amount());
        o.addProperty("category", e.category());
        o.addProperty("description", e.description());
        o.addProperty("created_at", e.createdAt().toString());
        return o;
    }

    private static JsonObject message(String text) {
        JsonObject o = new JsonObject();
        o.addProperty("message", text);
        return o;
    }

    private static void write(HttpExchange exchange, int status, JsonObject json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
