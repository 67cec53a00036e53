package shop;

import com.sun.net.httpserver.HttpHandler;
import livecoding.expense.ExpenseApp;

public class ExpenseWebApp implements ExpenseApp {

    private final ExpenseService service;

    public ExpenseWebApp(ExpenseService service) {
        this.service = service;
    }

    @Override
    public HttpHandler handler() {
        return exchange -> {
            service.create(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        };
    }
}
