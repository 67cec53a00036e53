import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class ExpenseTracker implements ExpenseApp {

    private final Endpoint endpoint;

    public ExpenseTracker(DataSource db) {
        endpoint = new Endpoint(new Expenses(new SqlStore(db)));
    }

    @Override
    public HttpHandler handler() {
        return endpoint;
    }

    // ---- domain ----

    record Draft(Long userId, BigDecimal amount, String category, String description) {}

    record Expense(long id, long userId, BigDecimal amount, String category, String description,
            OffsetDateTime createdAt) {}

    sealed interface Result {
        record Created(Expense expense) implements Result {}

        record Rejected(String reason) implements Result {}

        record NoSuchUser(long userId) implements Result {}
    }

    interface Store {
        boolean userExists(long userId) throws StoreException;

        Expense insert(Draft draft, OffsetDateTime at) throws StoreException;
    }

    /** Checked on purpose: nobody can forget about it. */
    static class StoreException extends Exception {
        StoreException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    // ---- service ----

    static class Expenses {
        private static final BigDecimal LIMIT = new BigDecimal("10000000000");

        private final Store store;

        Expenses(Store store) {
            this.store = store;
        }

        Result create(Draft draft) throws StoreException {
            Optional<String> problem = problemWith(draft);
            if (problem.isPresent()) {
                return new Result.Rejected(problem.get());
            }
            if (!store.userExists(draft.userId())) {
                return new Result.NoSuchUser(draft.userId());
            }
            Draft clean = new Draft(
                    draft.userId(),
                    draft.amount(),
                    draft.category().trim().toLowerCase(Locale.ENGLISH),
                    draft.description());
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
            return new Result.Created(store.insert(clean, now));
        }

        private static Optional<String> problemWith(Draft draft) {
            if (draft.userId() == null) {
                return Optional.of("user_id must be a whole number");
            }
            if (draft.amount() == null) {
                return Optional.of("amount must be a number");
            }
            if (draft.amount().signum() != 1) {
                return Optional.of("amount must be positive");
            }
            if (draft.amount().compareTo(LIMIT) >= 0) {
                return Optional.of("amount is too big");
            }
            if (draft.amount().scale() > 2) {
                return Optional.of("amount has fractions of a cent");
            }
            if (draft.category() == null || draft.category().isBlank()) {
                return Optional.of("category must not be empty");
            }
            return Optional.empty();
        }
    }

    // ---- database ----

    static class SqlStore implements Store {
        private final DataSource db;

        SqlStore(DataSource db) {
            this.db = db;
        }

        @Override
        public boolean userExists(long userId) throws StoreException {
            try (Connection con = db.getConnection();
                    PreparedStatement select = con.prepareStatement("select count(*) from users where id = ?")) {
                select.setLong(1, userId);
                try (ResultSet rs = select.executeQuery()) {
                    return rs.next() && rs.getInt(1) == 1;
                }
            } catch (SQLException e) {
                throw new StoreException("user lookup", e);
            }
        }

        @Override
        public Expense insert(Draft draft, OffsetDateTime at) throws StoreException {
            String sql = """
                    insert into expenses(user_id, amount, category, description, created_at)
                    values (?, ?, ?, ?, ?)
                    """;
            try (Connection con = db.getConnection();
                    PreparedStatement insert = con.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                insert.setLong(1, draft.userId());
                insert.setBigDecimal(2, draft.amount());
                insert.setString(3, draft.category());
                insert.setString(4, draft.description());
                insert.setObject(5, at);
                insert.executeUpdate();
                try (ResultSet keys = insert.getGeneratedKeys()) {
                    keys.next();
                    return new Expense(keys.getLong("id"), draft.userId(), draft.amount(), draft.category(),
                            draft.description(), at);
                }
            } catch (SQLException e) {
                throw new StoreException("insert", e);
            }
        }
    }

    // ---- http ----

    record Reply(int status, JsonObject body) {
        static Reply error(int status, String message) {
            JsonObject body = new JsonObject();
            body.addProperty("message", message);
            return new Reply(status, body);
        }
    }

    static class Endpoint implements HttpHandler {
        private final Gson gson = new GsonBuilder().serializeNulls().create();
        private final Expenses expenses;

        Endpoint(Expenses expenses) {
            this.expenses = expenses;
        }

        @Override
        public void handle(HttpExchange http) throws IOException {
            Reply reply;
            if (http.getRequestMethod().equals("POST")) {
                try (Reader body = new InputStreamReader(http.getRequestBody(), StandardCharsets.UTF_8)) {
                    reply = post(body);
                }
            } else {
                http.getResponseHeaders().add("Allow", "POST");
                reply = Reply.error(405, "method not allowed");
            }
            byte[] json = gson.toJson(reply.body()).getBytes(StandardCharsets.UTF_8);
            http.getResponseHeaders().add("Content-Type", "application/json");
            http.sendResponseHeaders(reply.status(), json.length);
            http.getResponseBody().write(json);
            http.close();
        }

        Reply post(Reader body) throws IOException {
            Draft draft;
            try {
                draft = parse(body);
            } catch (JsonParseException | MalformedJsonException | NumberFormatException e) {
                return Reply.error(400, "the body is not a JSON object with the right types");
            }
            try {
                return switch (expenses.create(draft)) {
                    case Result.Created(Expense expense) -> new Reply(201, toJson(expense));
                    case Result.Rejected(String reason) -> Reply.error(422, reason);
                    case Result.NoSuchUser(long id) -> Reply.error(422, "there is no user " + id);
                };
            } catch (StoreException e) {
                System.err.println("POST /expenses: " + e.getMessage() + " failed: " + e.getCause().getMessage());
                return Reply.error(500, "something went wrong on our side");
            }
        }

        private static Draft parse(Reader body) throws IOException {
            JsonReader in = new JsonReader(body);
            in.setStrictness(Strictness.STRICT); // the default takes {user_id: 1}
            JsonElement root = JsonParser.parseReader(in);
            if (!root.isJsonObject()) {
                throw new JsonParseException("not an object");
            }
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("text after the object");
            }
            JsonObject o = root.getAsJsonObject();
            BigDecimal user = number(o, "user_id");
            return new Draft(
                    user == null ? null : wholeNumber(user),
                    number(o, "amount"),
                    string(o, "category"),
                    string(o, "description"));
        }

        private static Long wholeNumber(BigDecimal number) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                throw new JsonParseException("not a whole number: " + number, e);
            }
        }

        private static BigDecimal number(JsonObject o, String name) {
            if (!o.has(name) || o.get(name).isJsonNull()) {
                return null;
            }
            if (o.get(name) instanceof JsonPrimitive p && p.isNumber()) {
                return p.getAsBigDecimal();
            }
            throw new JsonParseException(name + " is not a number");
        }

        private static String string(JsonObject o, String name) {
            if (!o.has(name) || o.get(name).isJsonNull()) {
                return null;
            }
            if (o.get(name) instanceof JsonPrimitive p && p.isString()) {
                return p.getAsString();
            }
            throw new JsonParseException(name + " is not a string");
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
    }
}

class ExpenseTrackerTest {

    static class InMemoryStore implements ExpenseTracker.Store {
        final List<ExpenseTracker.Expense> rows = new ArrayList<>();
        boolean down;

        @Override
        public boolean userExists(long userId) {
            return userId == 1;
        }

        @Override
        public ExpenseTracker.Expense insert(ExpenseTracker.Draft d, OffsetDateTime at)
                throws ExpenseTracker.StoreException {
            if (down) {
                throw new ExpenseTracker.StoreException("insert", new SQLException("disk full"));
            }
            var row = new ExpenseTracker.Expense(
                    rows.size() + 1, d.userId(), d.amount(), d.category(), d.description(), at);
            rows.add(row);
            return row;
        }
    }

    InMemoryStore store = new InMemoryStore();
    ExpenseTracker.Expenses expenses = new ExpenseTracker.Expenses(store);
    ExpenseTracker.Endpoint endpoint = new ExpenseTracker.Endpoint(expenses);

    @Test
    void createsAnExpense() throws Exception {
        var result = expenses.create(new ExpenseTracker.Draft(1L, new BigDecimal("42.50"), "Food", "Lunch"));

        assertThat(result).isInstanceOf(ExpenseTracker.Result.Created.class);
        assertThat(store.rows).hasSize(1);
        var row = store.rows.getFirst();
        assertThat(row.amount()).isEqualByComparingTo("42.50");
        assertThat(row.category()).isEqualTo("food");
        assertThat(row.description()).isEqualTo("Lunch");
    }

    @ParameterizedTest
    @CsvSource({
        "0,            food, amount must be positive",
        "-3,           food, amount must be positive",
        "1.005,        food, amount has fractions of a cent",
        "10000000000,  food, amount is too big",
        ",             food, amount must be a number",
        "5,            ,     category must not be empty",
        "5,            '',   category must not be empty",
        "5,            '  ', category must not be empty",
    })
    void rejects(BigDecimal amount, String category, String reason) throws Exception {
        var result = expenses.create(new ExpenseTracker.Draft(1L, amount, category, null));

        assertThat(result).isEqualTo(new ExpenseTracker.Result.Rejected(reason));
        assertThat(store.rows).isEmpty();
    }

    @Test
    void takesTheSmallestAndTheBiggestAmount() throws Exception {
        for (String amount : List.of("0.01", "9999999999.99")) {
            expenses.create(new ExpenseTracker.Draft(1L, new BigDecimal(amount), "rent", null));
        }
        assertThat(store.rows).extracting(ExpenseTracker.Expense::amount)
                .containsExactly(new BigDecimal("0.01"), new BigDecimal("9999999999.99"));
    }

    @Test
    void userMustExist() throws Exception {
        var result = expenses.create(new ExpenseTracker.Draft(2L, BigDecimal.ONE, "food", null));

        assertThat(result).isEqualTo(new ExpenseTracker.Result.NoSuchUser(2));
        assertThat(store.rows).isEmpty();
    }

    @Test
    void userIdIsRequired() throws Exception {
        var result = expenses.create(new ExpenseTracker.Draft(null, BigDecimal.ONE, "food", null));

        assertThat(result).isInstanceOf(ExpenseTracker.Result.Rejected.class);
    }

    @Test
    void respondsWithTheStoredRow() throws Exception {
        var reply = endpoint.post(new StringReader("""
                {"user_id": 1, "amount": 0.10, "category": "coffee", "tip": true}
                """));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body().get("id").getAsLong()).isEqualTo(1);
        assertThat(reply.body().get("amount")).hasToString("0.10");
        assertThat(reply.body().get("description").isJsonNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[]", "null", "\"x\"", "{user_id: 1}", "{}}",
        "{\"user_id\": 1.5}", "{\"user_id\": 1, \"amount\": \"5\", \"category\": \"food\"}"
    })
    void bodyMustBeARightObject(String body) throws Exception {
        assertThat(endpoint.post(new StringReader(body)).status()).isEqualTo(400);
    }

    @Test
    void brokenRulesAre422() throws Exception {
        var reply = endpoint.post(new StringReader("{\"user_id\":1,\"amount\":0,\"category\":\"food\"}"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().get("message").getAsString()).isEqualTo("amount must be positive");
    }

    @Test
    void databaseDownIs500() throws Exception {
        store.down = true;

        var reply = endpoint.post(new StringReader("{\"user_id\":1,\"amount\":5,\"category\":\"food\"}"));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body().toString()).doesNotContain("disk");
    }
}
