import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.*;
import java.io.IOException;

class Handler implements HttpHandler {
    private final ObjectMapper objectMapper = new ObjectMapper();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Input input;
        try {
            input = objectMapper.readValue(exchange.getRequestBody(), Input.class);
        } catch (JsonProcessingException e) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        exchange.sendResponseHeaders(input == null ? 400 : 201, -1);
    }

    record Input(String category) {}
}
