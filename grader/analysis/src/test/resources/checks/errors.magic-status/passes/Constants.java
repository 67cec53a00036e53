import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.HttpURLConnection;

class Consts implements HttpHandler {
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? CREATED : HttpURLConnection.HTTP_BAD_METHOD, -1);
        exchange.sendResponseHeaders(BAD_REQUEST, -1);
    }
}
