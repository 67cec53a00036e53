package livecoding.expense.hidden;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/** An expense as a request states it, field by field in JSON; an empty field is left out. */
record Draft(String userId, String amount, String category, String description) {

  private static final String[] CATEGORIES = {"food", "travel", "rent", "books", "tools", "gifts"};

  /** {@return the expense of the brief} */
  static Draft ofBrief(long userId) {
    return new Draft(Long.toString(userId), "42.50", "\"food\"", "\"Lunch\"");
  }

  /** {@return some expense that breaks no rule} */
  static Draft any(long userId, RandomGenerator random) {
    String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
    String description = "receipt %d".formatted(random.nextInt(1_000_000));
    return new Draft(
        Long.toString(userId), anyAmount(random), Json.quote(category), Json.quote(description));
  }

  /** {@return a positive amount with two decimals} */
  static String anyAmount(RandomGenerator random) {
    return BigDecimal.valueOf(random.nextLong(1, 1_000_000), 2).toPlainString();
  }

  Draft withUser(String json) {
    return new Draft(json, amount, category, description);
  }

  Draft withAmount(String json) {
    return new Draft(userId, json, category, description);
  }

  Draft withCategory(String json) {
    return new Draft(userId, amount, json, description);
  }

  Draft withDescription(String json) {
    return new Draft(userId, amount, category, json);
  }

  String json() {
    StringBuilder json = new StringBuilder();
    append(json, "user_id", userId);
    append(json, "amount", amount);
    append(json, "category", category);
    append(json, "description", description);
    return "{" + json + "}";
  }

  private static void append(StringBuilder json, String name, String value) {
    if (!value.isEmpty()) {
      json.append(json.isEmpty() ? "" : ",").append(Json.quote(name)).append(':').append(value);
    }
  }
}
