import com.sun.net.httpserver.*;
import java.io.IOException;

class Handler implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.sendResponseHeaders(405, -1); // finding: 4 different
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (body.length == 0) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        if (body[0] != '{') {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        if (body.length > 40000) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        if (body.length > 30000) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        if (body.length > 20000) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        if (body.length > 15000) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        if (body.length > 10_000) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        try {
            exchange.sendResponseHeaders(201, -1);
        } catch (RuntimeException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
