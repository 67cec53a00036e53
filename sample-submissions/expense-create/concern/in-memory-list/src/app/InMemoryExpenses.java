package app;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class InMemoryExpenses implements ExpenseApp {

    private final ExpenseService service = new ExpenseService(new ListRepository());
    private final ObjectMapper mapper =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    // the database comes later, the repository interface makes it easy to swap
    public InMemoryExpenses(DataSource unused) {}

    @Override
    public HttpHandler handler() {
        return this::create;
    }

    private void create(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            send(exchange, 405, Map.of("error", "method not allowed"));
            return;
        }
        try {
            Expense expense = mapper.readValue(exchange.getRequestBody(), Expense.class);
            send(exchange, 201, service.create(expense));
        } catch (IllegalArgumentException e) {
            send(exchange, 400, Map.of("error", e.getMessage()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            send(exchange, 400, Map.of("error", "bad json"));
        }
    }

    private void send(HttpExchange exchange, int status, Object value) throws IOException {
        byte[] bytes = mapper.writeValueAsBytes(value);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public static class Expense {
        public int id;

        @JsonProperty("user_id")
        public int userId;

        public float amount;
        public String category;
        public String description;

        @JsonProperty("created_at")
        public String createdAt;
    }

    interface Repository {
        boolean userExists(int id);

        Expense save(Expense expense);
    }

    static class ListRepository implements Repository {
        private final List<Expense> expenses = new CopyOnWriteArrayList<>();
        private final List<Integer> users = List.of(1, 2, 3);
        private final AtomicInteger lastId = new AtomicInteger();

        @Override
        public boolean userExists(int id) {
            return users.contains(id);
        }

        @Override
        public Expense save(Expense expense) {
            expense.id = lastId.incrementAndGet();
            expense.createdAt = Instant.now().toString();
            expenses.add(expense);
            return expense;
        }
    }

    static class ExpenseService {
        private final Repository repository;

        ExpenseService(Repository repository) {
            this.repository = repository;
        }

        Expense create(Expense expense) {
            if (expense.amount <= 0) {
                throw new IllegalArgumentException("amount must be positive");
            }
            if (expense.category == null || expense.category.isBlank()) {
                throw new IllegalArgumentException("category is required");
            }
            if (!repository.userExists(expense.userId)) {
                throw new IllegalArgumentException("user does not exist");
            }
            return repository.save(expense);
        }
    }
}
