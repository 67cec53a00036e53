package ke.wanjiru;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpHandler;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import livecoding.expense.ExpenseApp;

public class WanjiruExpenses implements ExpenseApp {

    record Request(Long user_id, BigDecimal amount, String category, String description) {}

    private final DataSource dataSource
    private final Gson gson = new Gson();

    public WanjiruExpenses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HttpHandler handler() {
        return exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var request = gson.fromJson(body, Request.class);
            validate(request);
            exchange.sendResponseHeaders(201, -1);
        };
    }

    private void validate(Request request) {
        if (request.amount().signum() <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
