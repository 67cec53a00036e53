import com.sun.net.httpserver.HttpExchange;
import java.io.*;
import java.util.logging.Logger;

class Replies {
    private static final Logger log = Logger.getLogger("replies");

    void send(HttpExchange exchange, int status, byte[] body) {
        try (OutputStream out = exchange.getResponseBody()) {
            exchange.sendResponseHeaders(status, body.length);
            out.write(body);
        } catch (IOException e) {
            log.warning("client went away: " + e.getMessage());
        }
    }
}
