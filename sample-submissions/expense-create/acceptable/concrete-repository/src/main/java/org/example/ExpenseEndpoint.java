package org.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Objects;
import org.example.Dtos.CreateRequest;
import org.example.Dtos.ErrorDto;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class ExpenseEndpoint implements HttpHandler {

    private final ExpenseService service;

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    ExpenseEndpoint(ExpenseService service) {
        this.service = service;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!Objects.equals(exchange.getRequestMethod(), "POST")) {
            respond(exchange, 405, new ErrorDto("POST only"));
            return;
        }
        try {
            var request = mapper.readValue(exchange.getRequestBody(), CreateRequest.class);
            if (request == null) {
                respond(exchange, 400, new ErrorDto("empty request"));
                return;
            }
            var created = service.create(request);
            exchange.getResponseHeaders().set("Location", "/expenses/" + created.id());
            respond(exchange, 201, created);
        } catch (JacksonException e) {
            respond(exchange, 400, new ErrorDto("cannot read the request"));
        } catch (ExpenseService.RuleViolation e) {
            respond(exchange, 422, new ErrorDto(e.getMessage()));
        } catch (StorageException e) {
            System.err.println(e.getMessage() + ": " + e.getCause());
            respond(exchange, 500, new ErrorDto("please try again later"));
        }
    }

    private void respond(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = mapper.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
