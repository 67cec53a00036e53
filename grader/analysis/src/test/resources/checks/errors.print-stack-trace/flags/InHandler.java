import com.sun.net.httpserver.*;
import java.io.IOException;

class H implements HttpHandler {
    public void handle(HttpExchange exchange) throws IOException {
        try {
            work();
        } catch (RuntimeException e) {
            e.printStackTrace(); // finding: H.handle
            exchange.sendResponseHeaders(500, -1);
        }
    }

    private void work() {}
}
