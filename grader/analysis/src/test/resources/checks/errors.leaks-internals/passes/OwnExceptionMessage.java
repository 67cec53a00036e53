import com.sun.net.httpserver.*;
import java.io.IOException;

class Web implements HttpHandler {
    static class ValidationException extends RuntimeException {
        ValidationException(String message) {
            super(message);
        }
    }

    public void handle(HttpExchange exchange) throws IOException {
        try {
            create();
        } catch (ValidationException e) {
            error(exchange, 400, e.getMessage());
        } catch (IllegalArgumentException e) {
            error(exchange, 400, e.getMessage());
        } catch (Exception e) {
            System.getLogger("web").log(System.Logger.Level.ERROR, "failed: " + e.getMessage(), e);
            error(exchange, 500, "internal error");
        }
    }

    private void create() {}

    private void error(HttpExchange exchange, int status, String message) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }
}
