import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.*;
import java.io.IOException;

class Wrapped {
    static class Inner implements HttpHandler {
        private final ObjectMapper json = new ObjectMapper();

        @Override
        public void handle(HttpExchange exchange) throws IOException {
            json.readTree(exchange.getRequestBody());
            exchange.sendResponseHeaders(201, -1);
        }
    }

    static class BadRequests implements HttpHandler {
        private final HttpHandler next;

        BadRequests(HttpHandler next) {
            this.next = next;
        }

        @Override
        public void handle(HttpExchange exchange) throws IOException {
            try {
                next.handle(exchange);
            } catch (IOException e) {
                exchange.sendResponseHeaders(400, -1);
            }
        }
    }
}
