package tracker.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import tracker.core.Expense;
import tracker.core.ExpenseService;
import tracker.core.InvalidInputException;

public class ExpenseHandler implements HttpHandler {
	private final ExpenseService service;
	private final ObjectMapper om = new ObjectMapper()
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

	public ExpenseHandler(ExpenseService service) {
		this.service = service;
	}

	@Override
	public void handle(HttpExchange ex) throws IOException {
		if (!ex.getRequestMethod().equals("POST")) {
			answer(ex, 405, error("Only POST is allowed"));
			return;
		}
		try {
			JsonNode body = om.readTree(ex.getRequestBody());
			JsonNode user = body.path("user_id");
			Long userId = user.isIntegralNumber() ? user.asLong() : null;
			JsonNode amountNode = body.path("amount");
			BigDecimal amount = amountNode.isNumber() ? amountNode.decimalValue() : null;
			String category = body.path("category").textValue();
			String description = body.path("description").textValue();

			Expense saved = service.create(new Expense(null, userId, amount, category, description, null));

			ObjectNode json = om.createObjectNode();
			json.put("id", saved.getId());
			json.put("user_id", saved.getUserId());
			json.put("amount", saved.getAmount());
			json.put("category", saved.getCategory());
			json.put("description", saved.getDescription());
			json.put("created_at", saved.getCreatedAt().toString());
			answer(ex, 201, json);
		} catch (InvalidInputException e) {
			answer(ex, 400, error(e.getMessage()));
		} catch (Exception e) {
			System.err.println("request failed: " + e.getClass().getSimpleName());
			answer(ex, 500, error("Internal server error"));
		}
	}

	private ObjectNode error(String message) {
		return om.createObjectNode().put("error", message);
	}

	private void answer(HttpExchange ex, int status, JsonNode json) throws IOException {
		byte[] data = om.writeValueAsBytes(json);
		ex.getResponseHeaders().set("Content-Type", "application/json");
		ex.sendResponseHeaders(status, data.length);
		try (OutputStream os = ex.getResponseBody()) {
			os.write(data);
		}
	}
}
