import com.sun.net.httpserver.*;
import java.io.IOException;
import java.util.logging.Logger;

class Api implements HttpHandler {
    private static final Logger log = Logger.getLogger("api");
    private final Service service = new Service();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            service.create(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(201, -1);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
        } catch (RuntimeException e) {
            log.severe("create failed: " + e);
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    static class Service {
        void create(byte[] json) {}
    }
}
