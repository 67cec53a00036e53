import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.*;
import java.io.IOException;
import java.util.*;

class Mapped {
    interface Action {
        int run(HttpExchange exchange) throws Exception;
    }

    private static final Map<Class<? extends Exception>, Integer> STATUS =
            Map.of(JacksonException.class, 400, NoSuchElementException.class, 404);
    private final ObjectMapper mapper = new ObjectMapper();

    HttpHandler handler() {
        return guarded(this::create);
    }

    private int create(HttpExchange exchange) throws Exception {
        mapper.readTree(exchange.getRequestBody());
        return 201;
    }

    private HttpHandler guarded(Action action) {
        return exchange -> {
            int status;
            try {
                status = action.run(exchange);
            } catch (Exception e) {
                status = STATUS.entrySet().stream()
                        .filter(entry -> entry.getKey().isInstance(e))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(500);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }
}
