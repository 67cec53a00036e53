import com.sun.net.httpserver.*;
import java.io.IOException;

class Boundary {
    private static final int INTERNAL_ERROR = 500;

    static class Handler implements HttpHandler {
        @Override
        public void handle(HttpExchange exchange) throws IOException {
            try {
                create(exchange);
            } catch (IllegalArgumentException e) {
                exchange.sendResponseHeaders(400, -1);
            } catch (Exception e) {
                exchange.sendResponseHeaders(500, -1);
            }
        }

        private void create(HttpExchange exchange) {}
    }

    HttpHandler guarded(HttpHandler inner) {
        return exchange -> {
            try {
                inner.handle(exchange);
            } catch (Throwable t) {
                reply(exchange, INTERNAL_ERROR, "internal error");
            }
        };
    }

    private void reply(HttpExchange exchange, int status, String message) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }
}
