import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

class Web {
    void post(HttpExchange exchange, String category, long user) throws IOException {
        if (category == null) {
            send(exchange, 400, "category is missing"); // finding: 4 different
        } else if (category.isBlank()) {
            send(exchange, 400, "category is blank");
        } else if (user < 0) {
            send(exchange, 404, "no such user");
        } else {
            send(exchange, 201, "created");
        }
    }

    static class Other {
        void get(Web web, HttpExchange exchange) throws IOException {
            web.send(exchange, 405, "POST only");
        }
    }

    private void send(HttpExchange exchange, int status, String text) throws IOException {
        exchange.sendResponseHeaders(status, text.length());
    }
}
