package com.kipchoge.expenses.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.kipchoge.expenses.model.Expense;
import com.kipchoge.expenses.repository.ExpenseRepository;
import com.kipchoge.expenses.repository.RepositoryException;
import com.kipchoge.expenses.service.ExpenseService;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpenseHandlerTest {

    private static final String LUNCH =
            "{\"user_id\":1,\"amount\":42.50,\"category\":\"food\",\"description\":\"Lunch\"}";

    private final ExpenseRepository storing = (e, at) ->
            new Expense(7, e.userId(), e.amount(), e.category(), e.description(), at);

    @Test
    void answers201WithTheExpense() throws IOException {
        FakeExchange exchange = post(storing, LUNCH);

        assertEquals(201, exchange.getResponseCode());
        assertEquals("/expenses/7", exchange.getResponseHeaders().getFirst("Location"));
        assertEquals("application/json", exchange.getResponseHeaders().getFirst("Content-Type"));
        assertTrue(exchange.responseText().startsWith(
                "{\"id\":7,\"user_id\":1,\"amount\":42.50,\"category\":\"food\",\"description\":\"Lunch\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "nope", "null", "[]", "12", "{\"user_id\":1,\"amount\":\"42.50\",\"category\":\"food\"}"
    })
    void answers400ToBadJson(String body) throws IOException {
        assertEquals(400, post(storing, body).getResponseCode());
    }

    @Test
    void answers400ToABrokenRule() throws IOException {
        FakeExchange exchange = post(storing, "{\"user_id\":1,\"amount\":-1,\"category\":\"food\"}");

        assertEquals(400, exchange.getResponseCode());
        assertEquals("{\"error\":\"amount must be greater than 0\"}", exchange.responseText());
    }

    @Test
    void answers404ToAnUnknownUser() throws IOException {
        assertEquals(404, post(storing, LUNCH.replace("\"user_id\":1", "\"user_id\":2")).getResponseCode());
    }

    @Test
    void answers500WithoutDetailsWhenTheDatabaseIsDown() throws IOException {
        FakeExchange exchange = post(
                (e, at) -> {
                    throw new RepositoryException("no", new SQLException("secret table"));
                },
                LUNCH);

        assertEquals(500, exchange.getResponseCode());
        assertFalse(exchange.responseText().contains("secret"));
    }

    @Test
    void answers405ToGet() throws IOException {
        FakeExchange exchange = new FakeExchange("GET", "");
        handler(storing).handle(exchange);

        assertEquals(405, exchange.getResponseCode());
        assertEquals("POST", exchange.getResponseHeaders().getFirst("Allow"));
    }

    private static FakeExchange post(ExpenseRepository repository, String body) throws IOException {
        FakeExchange exchange = new FakeExchange("POST", body);
        handler(repository).handle(exchange);
        return exchange;
    }

    private static ExpenseHandler handler(ExpenseRepository repository) {
        ExpenseService service = new ExpenseService(repository, id -> id == 1, Clock.systemUTC());
        return new ExpenseHandler(service, Json.mapper());
    }
}
