package expense;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.*;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CreateExpenseHandlerTest {

  private final ExpenseRepository repository = mock(ExpenseRepository.class);
  private final CreateExpenseHandler handler = new CreateExpenseHandler(repository);

  private HttpExchange post(String body) {
    HttpExchange exchange = mock(HttpExchange.class);
    when(exchange.getRequestMethod()).thenReturn("POST");
    when(exchange.getRequestBody()).thenReturn(new ByteArrayInputStream(body.getBytes()));
    when(exchange.getResponseHeaders()).thenReturn(new Headers());
    when(exchange.getResponseBody()).thenReturn(new ByteArrayOutputStream());
    return exchange;
  }

  @Test
  void created() throws Exception {
    when(repository.userExists(1)).thenReturn(true);
    when(repository.insert(any()))
        .thenReturn(new Expense(1, 1, new BigDecimal("42.50"), "food", "Lunch", "now"));
    HttpExchange exchange = post("{\"user_id\":1,\"amount\":42.50,\"category\":\"food\"}");

    handler.handle(exchange);

    verify(repository).insert(any());
    verify(exchange).sendResponseHeaders(eq(201), anyLong());
  }

  @Test
  void negativeAmount() throws Exception {
    HttpExchange exchange = post("{\"user_id\":1,\"amount\":-1,\"category\":\"food\"}");

    handler.handle(exchange);

    verify(exchange).sendResponseHeaders(eq(400), anyLong());
    verify(repository, never()).insert(any());
  }

  @Test
  void emptyCategory() throws Exception {
    HttpExchange exchange = post("{\"user_id\":1,\"amount\":1,\"category\":\"\"}");

    handler.handle(exchange);

    verify(exchange).sendResponseHeaders(eq(400), anyLong());
  }
}
