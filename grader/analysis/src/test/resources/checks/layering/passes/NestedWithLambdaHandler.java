import com.google.gson.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.math.*;
import java.nio.charset.StandardCharsets;
import java.sql.*;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class Main implements ExpenseApp {
    private final Gson gson = new Gson();
    private final Service service;

    public Main(DataSource ds) {
        Repo repo = new SqlRepo(ds);
        this.service = new Service(repo);
    }

    public HttpHandler handler() {
        return ex -> {
            try (ex) {
                if (!ex.getRequestMethod().equalsIgnoreCase("post")) {
                    reply(ex, 405, "{}");
                    return;
                }
                JsonObject json = JsonParser.parseReader(new InputStreamReader(ex.getRequestBody(), StandardCharsets.UTF_8)).getAsJsonObject();
                if (!json.has("amount") || !json.get("amount").isJsonPrimitive()) {
                    reply(ex, 400, "{\"error\":\"amount missing\"}");
                    return;
                }
                reply(ex, 201, gson.toJson(service.create(json.get("user_id").getAsLong(), json.get("amount").getAsBigDecimal(), json.get("category").getAsString())));
            } catch (JsonParseException | IllegalStateException e) {
                reply(ex, 400, "{}");
            } catch (IllegalArgumentException e) {
                reply(ex, 422, "{}");
            }
        };
    }

    private static void reply(HttpExchange ex, int code, String body) throws IOException {
        byte[] b = body.getBytes(StandardCharsets.UTF_8);
        ex.getResponseHeaders().set("Content-Type", "application/json");
        ex.sendResponseHeaders(code, b.length);
        ex.getResponseBody().write(b);
    }

    record Expense(long id, long userId, BigDecimal amount, String category) {}

    interface Repo {
        Expense insert(long userId, BigDecimal amount, String category);
        boolean hasUser(long id);
    }

    static class Service {
        private final Repo repo;
        Service(Repo repo) { this.repo = repo; }
        Expense create(long userId, BigDecimal amount, String category) {
            if (amount.signum() <= 0) throw new IllegalArgumentException("amount");
            if (category.isBlank()) throw new IllegalArgumentException("category");
            if (!repo.hasUser(userId)) throw new IllegalArgumentException("user");
            return repo.insert(userId, amount, category);
        }
    }

    static class SqlRepo implements Repo {
        final DataSource ds;
        SqlRepo(DataSource ds) { this.ds = ds; }
        public boolean hasUser(long id) {
            try (var c = ds.getConnection(); var st = c.prepareStatement("select 1 from users where id=?")) {
                st.setLong(1, id);
                return st.executeQuery().next();
            } catch (SQLException e) { throw new RuntimeException(e); }
        }
        public Expense insert(long userId, BigDecimal amount, String category) {
            try (var c = ds.getConnection(); var st = c.prepareStatement("insert into expenses(user_id,amount,category) values(?,?,?)", 1)) {
                st.setLong(1, userId);
                st.setBigDecimal(2, amount);
                st.setString(3, category);
                st.executeUpdate();
                var k = st.getGeneratedKeys();
                k.next();
                return new Expense(k.getLong(1), userId, amount, category);
            } catch (SQLException e) { throw new RuntimeException(e); }
        }
    }
}
