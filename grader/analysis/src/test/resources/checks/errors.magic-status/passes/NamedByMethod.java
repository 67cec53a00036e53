import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

record Responder(HttpExchange exchange) {
    void created(byte[] body) throws IOException {
        send(201, body);
    }

    void badRequest(byte[] body) throws IOException {
        send(400, body);
    }

    void serverError() throws IOException {
        send(500, new byte[0]);
    }

    private void send(int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
