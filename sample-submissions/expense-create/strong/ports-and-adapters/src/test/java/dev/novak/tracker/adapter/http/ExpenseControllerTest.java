package dev.novak.tracker.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.novak.tracker.application.CreateExpense;
import dev.novak.tracker.application.ExpenseValidator;
import dev.novak.tracker.application.Expenses;
import dev.novak.tracker.application.StorageUnavailableException;
import dev.novak.tracker.domain.Expense;
import dev.novak.tracker.domain.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseControllerTest {

    private static final String LUNCH =
            """
            {"user_id":1,"amount":42.50,"category":"food","description":"Lunch","extra":[]}""";

    private final Expenses expenses = mock(Expenses.class);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ExpenseController controller = new ExpenseController(
            new CreateExpense(new ExpenseValidator(id -> id == 1), expenses, InstantSource.system()));

    @Test
    void created() throws Exception {
        when(expenses.add(any())).thenReturn(
                new Expense(3, 1, new Money(4250), "food", "Lunch", Instant.parse("2026-05-01T08:00:00Z")));

        HttpExchange exchange = exchange("POST", LUNCH);
        controller.handle(exchange);

        verify(exchange).sendResponseHeaders(eq(201), anyLong());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"id":3,"user_id":1,"amount":42.50,"category":"food","description":"Lunch",\
                "created_at":"2026-05-01T08:00:00Z"}""");
        assertThat(exchange.getResponseHeaders().getFirst("Location")).isEqualTo("/expenses/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[]", "42", "null", "{}",
        "{\"user_id\":1,\"amount\":\"1\",\"category\":\"food\"}",
        "{\"user_id\":\"1\",\"amount\":1,\"category\":\"food\"}",
        "{\"user_id\":1,\"amount\":1,\"category\":5}",
    })
    void badRequest(String body) throws Exception {
        HttpExchange exchange = exchange("POST", body);
        controller.handle(exchange);

        verify(exchange).sendResponseHeaders(eq(400), anyLong());
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"error\":");
    }

    @Test
    void storageDown() throws Exception {
        when(expenses.add(any())).thenThrow(new StorageUnavailableException(new SQLException("table EXPENSES")));

        HttpExchange exchange = exchange("POST", LUNCH);
        controller.handle(exchange);

        verify(exchange).sendResponseHeaders(eq(500), anyLong());
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("EXPENSES");
    }

    @Test
    void onlyPost() throws Exception {
        HttpExchange exchange = exchange("GET", "");
        controller.handle(exchange);

        verify(exchange).sendResponseHeaders(eq(405), anyLong());
    }

    private HttpExchange exchange(String method, String body) {
        HttpExchange exchange = mock(HttpExchange.class);
        when(exchange.getRequestMethod()).thenReturn(method);
        when(exchange.getRequestBody())
                .thenReturn(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        when(exchange.getResponseHeaders()).thenReturn(new Headers());
        when(exchange.getResponseBody()).thenReturn(out);
        return exchange;
    }
}
