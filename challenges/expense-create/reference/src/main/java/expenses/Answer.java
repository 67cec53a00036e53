package expenses;

import java.util.Map;

/**
 * What a client gets.
 *
 * @param body written as JSON
 */
record Answer(int status, Map<String, String> headers, Object body) {

  static Answer created(Expense expense) {
    return new Answer(201, Map.of("Location", "/expenses/" + expense.id()), expense);
  }

  static Answer error(int status, String message) {
    return new Answer(status, Map.of(), Map.of("error", message));
  }

  static Answer methodNotAllowed() {
    return new Answer(405, Map.of("Allow", "POST"), Map.of("error", "only POST is allowed"));
  }
}
