import com.google.gson.*;
import com.sun.net.httpserver.*;
import java.io.IOException;

class Endpoint {
    private final Gson gson = new Gson();

    void handle(HttpExchange exchange) throws IOException {
        try {
            Dto dto = read(exchange);
            exchange.sendResponseHeaders(dto == null ? 400 : 201, -1);
        } catch (JsonParseException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private Dto read(HttpExchange exchange) throws IOException {
        return decode(new String(exchange.getRequestBody().readAllBytes()));
    }

    private Dto decode(String text) {
        return gson.fromJson(text, Dto.class);
    }

    static class Dto {
        long user_id;
    }
}
