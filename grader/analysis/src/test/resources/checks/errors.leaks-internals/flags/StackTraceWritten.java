import com.sun.net.httpserver.*;
import java.io.*;
import java.util.Map;

class Api {
    HttpHandler handler() {
        return exchange -> {
            try {
                exchange.sendResponseHeaders(201, -1);
            } catch (RuntimeException e) {
                Map<String, Object> body = Map.of("error", e.toString()); // finding: Api.handler
                json(exchange, 500, body);
            }
        };
    }

    private static void json(HttpExchange exchange, int status, Object body) {}
}
