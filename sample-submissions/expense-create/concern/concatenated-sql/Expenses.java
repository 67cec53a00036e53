import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpHandler;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

public class Expenses implements ExpenseApp {

    final Repo repo;

    public Expenses(DataSource ds) {
        repo = new Repo(ds);
    }

    public HttpHandler handler() {
        return ex -> {
            int status;
            String response;
            try {
                if (!ex.getRequestMethod().equals("POST")) throw new IllegalAccessException("POST only");
                JsonObject json = JsonParser.parseString(
                        new String(ex.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
                response = new Service(repo).create(json).toString();
                status = 201;
            } catch (IllegalAccessException e) {
                status = 405;
                response = "{\"error\": \"" + e.getMessage() + "\"}";
            } catch (SQLException e) {
                status = 500;
                response = "{\"error\": \"" + e + "\"}";
            } catch (Exception e) {
                status = 400;
                response = "{\"error\": \"" + e.getMessage() + "\"}";
            }
            byte[] bytes = response.getBytes(StandardCharsets.UTF_8);
            ex.getResponseHeaders().put("Content-Type", java.util.List.of("application/json"));
            ex.sendResponseHeaders(status, bytes.length);
            ex.getResponseBody().write(bytes);
            ex.getResponseBody().close();
        };
    }

    static class Service {
        final Repo repo;

        Service(Repo repo) {
            this.repo = repo;
        }

        JsonObject create(JsonObject e) throws Exception {
            BigDecimal amount = e.get("amount").getAsBigDecimal();
            if (amount.signum() <= 0) throw new Exception("amount must be positive");
            String category = e.get("category").getAsString();
            if (category.isBlank()) throw new Exception("category is empty");
            long user = e.get("user_id").getAsLong();
            if (!repo.userExists(user)) throw new Exception("user does not exist");
            String description = e.has("description") ? e.get("description").getAsString() : "";
            long id = repo.insert(user, amount, category, description);
            e.addProperty("id", id);
            e.addProperty("created_at", java.time.Instant.now().toString());
            return e;
        }
    }

    static class Repo {
        final DataSource ds;

        Repo(DataSource ds) {
            this.ds = ds;
        }

        boolean userExists(long id) throws SQLException {
            Connection c = ds.getConnection();
            ResultSet rs = c.createStatement().executeQuery("SELECT * FROM users WHERE id = " + id);
            boolean exists = rs.next();
            c.close();
            return exists;
        }

        long insert(long user, BigDecimal amount, String category, String description) throws SQLException {
            Connection c = ds.getConnection();
            Statement s = c.createStatement();
            s.executeUpdate("INSERT INTO expenses (user_id, amount, category, description, created_at) VALUES (" + user
                    + ", " + amount + ", '" + category + "', '" + description + "', CURRENT_TIMESTAMP)",
                    Statement.RETURN_GENERATED_KEYS);
            ResultSet keys = s.getGeneratedKeys();
            keys.next();
            long id = keys.getLong(1);
            c.close();
            return id;
        }
    }
}

class ExpensesTest {

    @Test
    void amountMustBePositive() {
        JsonObject json = JsonParser.parseString("{\"user_id\": 1, \"amount\": -1, \"category\": \"food\"}").getAsJsonObject();
        Assertions.assertThrows(Exception.class, () -> new Expenses.Service(null).create(json));
    }

    @Test
    void test2() {
        Map<String, Integer> statuses = Map.of("created", 201, "bad", 400);
        Assertions.assertEquals(201, statuses.get("created"));
    }
}
