import com.sun.net.httpserver.HttpHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

class Routes {
    private static final Logger LOG = Logger.getLogger("routes");
    private final Expenses expenses;

    Routes(Expenses expenses) {
        this.expenses = expenses;
    }

    HttpHandler create() {
        return exchange -> {
            try {
                expenses.add(exchange.getRequestBody().readAllBytes());
            } catch (IllegalStateException e) { // finding: Routes.create
                LOG.log(Level.WARNING, "add failed", e);
            }
            exchange.sendResponseHeaders(201, -1);
        };
    }

    interface Expenses {
        void add(byte[] json);
    }
}
