package x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public final class Expenses implements ExpenseApp {
    private final Creator creator;

    public Expenses(final DataSource source) {
        creator = new Creator(new Storage() {
            @Override
            public long store(Draft draft) {
                try (Connection con = source.getConnection()) {
                    PreparedStatement ps = con.prepareStatement("insert into expenses (user_id, amount) values (?, ?)");
                    ps.setLong(1, draft.user());
                    ps.setBigDecimal(2, draft.amount());
                    return ps.executeUpdate();
                } catch (SQLException e) {
                    throw new StorageDown(e);
                }
            }
        });
    }

    @Override
    public HttpHandler handler() {
        return new HttpHandler() {
            @Override
            public void handle(HttpExchange http) throws IOException {
                JsonNode body = new ObjectMapper().readTree(http.getRequestBody());
                if (body == null || !body.isObject()) {
                    http.sendResponseHeaders(400, -1);
                    return;
                }
                JsonNode amount = body.get("amount");
                if (amount == null || !amount.isNumber()) {
                    http.sendResponseHeaders(400, -1);
                    return;
                }
                String category = body.path("category").isTextual() ? body.path("category").asText() : null;
                try {
                    creator.create(new Draft(body.path("user_id").asLong(), amount.decimalValue(), category));
                    http.sendResponseHeaders(201, -1);
                } catch (Invalid e) {
                    http.sendResponseHeaders(422, -1);
                } catch (StorageDown e) {
                    http.sendResponseHeaders(500, -1);
                }
            }
        };
    }
}

record Draft(long user, BigDecimal amount, String category) {}

class Invalid extends RuntimeException {}

class StorageDown extends RuntimeException {
    StorageDown(Throwable cause) { super(cause); }
}

interface Storage {
    long store(Draft draft);
}

class Creator {
    private final Storage storage;
    Creator(Storage storage) { this.storage = storage; }
    long create(Draft draft) {
        boolean ok = draft.amount().signum() > 0 && draft.category() != null && !draft.category().trim().isEmpty();
        if (!ok) throw new Invalid();
        return storage.store(draft);
    }
}
