import com.google.gson.*;
import com.sun.net.httpserver.*;
import java.io.IOException;

class Endpoint implements HttpHandler {
    private final Gson gson = new Gson();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            JsonObject json = gson.fromJson(new String(exchange.getRequestBody().readAllBytes()), JsonObject.class);
            exchange.sendResponseHeaders(json == null ? 400 : 201, -1);
        } catch (JsonSyntaxException e) {
            exchange.sendResponseHeaders(400, -1);
        } catch (Exception e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }
}
