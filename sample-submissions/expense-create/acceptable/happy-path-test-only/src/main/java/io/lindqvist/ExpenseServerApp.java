package io.lindqvist;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.GsonBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class ExpenseServerApp implements ExpenseApp {

    private static final Gson GSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).serializeNulls().create();

    private final Expenses expenses;

    public ExpenseServerApp(DataSource dataSource) {
        this.expenses = new Expenses(new ExpenseTable(dataSource));
    }

    @Override
    public HttpHandler handler() {
        return exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                post(exchange);
            } else {
                reply(exchange, 405, Map.of("error", "method not allowed"));
            }
        };
    }

    private void post(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            JsonElement json = GSON.fromJson(body, JsonElement.class);
            if (json == null || !json.isJsonObject()) {
                reply(exchange, 400, Map.of("error", "JSON object expected"));
                return;
            }
            Outcome outcome = expenses.create(toRequest(json.getAsJsonObject()));
            switch (outcome) {
                case Outcome.Ok ok -> reply(exchange, 201, toJson(ok.expense()));
                case Outcome.Invalid invalid -> reply(exchange, 400, Map.of("error", invalid.why()));
                case Outcome.Failed _ -> reply(exchange, 500, Map.of("error", "internal error"));
            }
        } catch (JsonParseException | NumberFormatException | ArithmeticException e) {
            reply(exchange, 400, Map.of("error", "cannot read JSON"));
        }
    }

    private static ExpenseRequest toRequest(JsonObject json) {
        return new ExpenseRequest(
                primitive(json, "user_id").filter(JsonPrimitive::isNumber).map(p -> p.getAsBigDecimal().longValueExact()),
                primitive(json, "amount").filter(JsonPrimitive::isNumber).map(JsonPrimitive::getAsBigDecimal),
                primitive(json, "category").filter(JsonPrimitive::isString).map(JsonPrimitive::getAsString),
                primitive(json, "description").filter(JsonPrimitive::isString).map(JsonPrimitive::getAsString));
    }

    private static Optional<JsonPrimitive> primitive(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsJsonPrimitive);
    }

    private static JsonObject toJson(Expense e) {
        JsonObject json = new JsonObject();
        json.addProperty("id", e.id());
        json.addProperty("user_id", e.userId());
        json.addProperty("amount", e.amount());
        json.addProperty("category", e.category());
        json.addProperty("description", e.description());
        json.addProperty("created_at", e.createdAt().toString());
        return json;
    }

    private static void reply(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = GSON.toJson(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().close();
    }
}
