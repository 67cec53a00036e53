import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.*;
import java.io.IOException;

class Endpoint implements HttpHandler {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Creator creator = new Creator();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        int status;
        try {
            creator.create(mapper.readValue(exchange.getRequestBody(), Creator.Draft.class));
            status = 201;
        } catch (IllegalStateException e) {
            status = 400;
        } catch (Exception e) { // finding: Endpoint.handle
            status = 500;
        }
        exchange.sendResponseHeaders(status, -1);
    }

    static class Creator {
        record Draft(String category) {}

        void create(Draft draft) {}
    }
}
