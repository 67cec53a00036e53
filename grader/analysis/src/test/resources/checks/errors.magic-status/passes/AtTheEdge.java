import com.sun.net.httpserver.*;
import java.io.IOException;

class Edge implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.sendResponseHeaders(405, -1);
            return;
        }
        try {
            exchange.sendResponseHeaders(exchange.getRequestBody().read() < 0 ? 400 : 201, -1);
        } catch (RuntimeException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
