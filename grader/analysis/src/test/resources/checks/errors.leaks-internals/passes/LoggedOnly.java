import com.sun.net.httpserver.*;
import java.io.IOException;

class Logged implements HttpHandler {
    private static final java.util.logging.Logger log = java.util.logging.Logger.getLogger("x");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            exchange.getRequestBody().readAllBytes();
        } catch (Exception e) {
            log.warning("failed " + e.getMessage());
            System.err.println(e.getMessage());
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
