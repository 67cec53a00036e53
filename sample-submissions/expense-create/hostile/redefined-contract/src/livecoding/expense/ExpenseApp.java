package livecoding.expense;

import com.sun.net.httpserver.HttpHandler;

public interface ExpenseApp {
    default HttpHandler handler() {
        return exchange -> exchange.sendResponseHeaders(201, -1);
    }
}
