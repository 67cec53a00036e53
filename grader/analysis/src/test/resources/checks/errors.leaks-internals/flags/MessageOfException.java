import com.sun.net.httpserver.*;
import java.io.*;

class Handler implements HttpHandler {
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            create(exchange);
        } catch (Exception e) {
            respond(exchange, 500, "{\"error\":\"" + e.getMessage() + "\"}"); // finding: Handler.handle
        }
    }

    private void create(HttpExchange exchange) throws IOException {}

    private void respond(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes());
    }
}
