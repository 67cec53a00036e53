package expenses;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Carries bytes between a connection and the endpoint. */
final class ExpenseHandler implements HttpHandler {

  private final ExpenseEndpoint endpoint;

  ExpenseHandler(ExpenseEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer =
          endpoint.answer(exchange.getRequestMethod(), exchange.getRequestBody().readAllBytes());
      byte[] body = endpoint.write(answer);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
