package nl.dekker;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

record Expense(
        @JsonProperty("id") Long id,
        @JsonProperty("user_id") long userId,
        @JsonProperty("amount") BigDecimal amount,
        @JsonProperty("category") String category,
        @JsonProperty("description") String description,
        @JsonProperty("created_at") String createdAt) {

    Expense withId(long id, String createdAt) {
        return new Expense(id, userId, amount, category, description, createdAt);
    }
}
