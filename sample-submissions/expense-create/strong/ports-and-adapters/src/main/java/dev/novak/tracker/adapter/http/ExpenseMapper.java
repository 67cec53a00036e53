package dev.novak.tracker.adapter.http;

import dev.novak.tracker.application.CreateExpenseCommand;
import dev.novak.tracker.domain.Expense;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in, JSON out. */
class ExpenseMapper {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    CreateExpenseCommand read(byte[] body) throws BadRequestException {
        JsonNode root;
        try {
            root = json.readTree(body);
        } catch (JacksonException e) {
            throw new BadRequestException("body is not valid JSON", e);
        }
        if (!root.isObject()) {
            throw new BadRequestException("body must be a JSON object");
        }
        return new CreateExpenseCommand(
                userId(root.get("user_id")),
                amount(root.get("amount")),
                text("category", root.get("category")),
                text("description", root.get("description")));
    }

    byte[] write(Expense expense) {
        var node = json.createObjectNode();
        node.put("id", expense.id());
        node.put("user_id", expense.userId());
        node.put("amount", expense.amount().toDecimal());
        node.put("category", expense.category());
        node.put("description", expense.description());
        node.put("created_at", expense.createdAt().toString());
        return json.writeValueAsBytes(node);
    }

    byte[] error(String message) {
        return json.writeValueAsBytes(json.createObjectNode().put("error", message));
    }

    private static Long userId(JsonNode node) throws BadRequestException {
        if (absent(node)) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new BadRequestException("user_id must be an integer");
        }
        return node.longValue();
    }

    private static BigDecimal amount(JsonNode node) throws BadRequestException {
        if (absent(node)) {
            return null;
        }
        if (!node.isNumber()) {
            throw new BadRequestException("amount must be a number");
        }
        return node.decimalValue();
    }

    private static String text(String field, JsonNode node) throws BadRequestException {
        if (absent(node)) {
            return null;
        }
        if (!node.isString()) {
            throw new BadRequestException(field + " must be a string");
        }
        return node.stringValue();
    }

    private static boolean absent(JsonNode node) {
        return node == null || node.isNull();
    }
}
