import com.sun.net.httpserver.HttpExchange;

class Router {
    int route(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        return switch (method) {
            case "POST" -> 201;
            case "GET", "PUT" -> 405;
            default -> 400;
        };
    }
}
