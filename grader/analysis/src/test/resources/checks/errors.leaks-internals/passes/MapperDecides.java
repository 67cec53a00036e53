import com.sun.net.httpserver.*;
import java.io.IOException;
import java.util.NoSuchElementException;

class Mapper {
    HttpHandler wrap(HttpHandler inner) {
        return exchange -> {
            try {
                inner.handle(exchange);
            } catch (RuntimeException e) {
                int status = statusOf(e);
                send(exchange, status, status < 500 ? e.getMessage() : "internal error");
            }
        };
    }

    private static int statusOf(RuntimeException e) {
        return switch (e) {
            case NoSuchElementException _ -> 404;
            case IllegalArgumentException _ -> 400;
            default -> 500;
        };
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {}
}
