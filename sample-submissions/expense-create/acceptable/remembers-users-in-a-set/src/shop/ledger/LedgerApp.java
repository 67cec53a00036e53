package shop.ledger;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;
import shop.ledger.Ledger.Entry;
import shop.ledger.Ledger.NotAllowed;

public class LedgerApp implements ExpenseApp {
  private static final Logger LOG = Logger.getLogger("ledger");
  private final Ledger ledger;

  public LedgerApp(DataSource db) {
    ledger = new Ledger(new ExpenseTable(db));
  }

  @Override
  public HttpHandler handler() {
    return this::post;
  }

  private void post(HttpExchange http) throws IOException {
    if (!http.getRequestMethod().equals("POST")) {
      answer(http, 405, error("use POST"));
      return;
    }
    try {
      Entry entry = ledger.enter(read(http));
      http.getResponseHeaders().set("Location", "/expenses/" + entry.id());
      answer(http, 201, json(entry));
    } catch (JsonParseException e) {
      answer(http, 400, error("this is not an expense in JSON"));
    } catch (NotAllowed e) {
      answer(http, 422, error(e.getMessage()));
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "expense not stored", e);
      answer(http, 500, error("the expense could not be stored"));
    }
  }

  private static Ledger.Wish read(HttpExchange http) throws IOException {
    String text = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!(JsonParser.parseString(text) instanceof JsonObject body)) {
      throw new JsonParseException("not an object");
    }
    return new Ledger.Wish(
        whole(body.get("user_id")),
        number(body.get("amount")),
        text(body.get("category")),
        text(body.get("description")));
  }

  private static Long whole(JsonElement value) {
    BigDecimal number = number(value);
    try {
      return number == null ? null : number.longValueExact();
    } catch (ArithmeticException e) {
      throw new JsonParseException("not a whole number", e);
    }
  }

  private static BigDecimal number(JsonElement value) {
    if (isAbsent(value)) {
      return null;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
      return primitive.getAsBigDecimal();
    }
    throw new JsonParseException("not a number");
  }

  private static String text(JsonElement value) {
    if (isAbsent(value)) {
      return null;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw new JsonParseException("not a text");
  }

  private static boolean isAbsent(JsonElement value) {
    return value == null || value.isJsonNull();
  }

  private static JsonObject json(Entry entry) {
    JsonObject body = new JsonObject();
    body.addProperty("id", entry.id());
    body.addProperty("user_id", entry.user());
    body.addProperty("amount", entry.amount());
    body.addProperty("category", entry.category());
    body.addProperty("description", entry.description());
    body.addProperty("created_at", entry.createdAt().toString());
    return body;
  }

  private static JsonObject error(String message) {
    JsonObject body = new JsonObject();
    body.addProperty("error", message);
    return body;
  }

  private static void answer(HttpExchange http, int status, JsonObject body) throws IOException {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", "application/json");
    http.sendResponseHeaders(status, bytes.length);
    http.getResponseBody().write(bytes);
    http.close();
  }
}
