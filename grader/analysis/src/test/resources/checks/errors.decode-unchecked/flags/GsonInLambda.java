import com.google.gson.Gson;
import com.sun.net.httpserver.*;

class App {
    private final Gson gson = new Gson();

    public HttpHandler handler() {
        return ex -> {
            String body = new String(ex.getRequestBody().readAllBytes());
            Body parsed = gson.fromJson(body, Body.class); // finding: App.handler
            int status = parsed.amount == null ? 400 : 201;
            ex.sendResponseHeaders(status, -1);
        };
    }

    static class Body {
        String amount;
    }
}
