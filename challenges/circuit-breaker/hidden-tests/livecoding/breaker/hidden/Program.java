package livecoding.breaker.hidden;

import java.util.Arrays;
import java.util.stream.Collectors;
import livecoding.breaker.support.Answer;

/**
 * Steps through a new breaker, such as {@code "fail, ok, wait 60, state"}. Times are milliseconds.
 *
 * @param failures that open it
 * @param successes that close it
 * @param steps what happens
 */
record Program(int failures, int successes, String steps) {

  /** The reset timeout of all programs. */
  static final int TIMEOUT = 100;

  private static final int LONGEST_SHOWN = 24;

  @Override
  public String toString() {
    return "failures %d, successes %d, timeout %d: %s"
        .formatted(failures, successes, TIMEOUT, steps);
  }

  String[] allSteps() {
    return steps.split(", ");
  }

  /** {@return for each step, the letters of the answers that are right} */
  String[] wanted() {
    ModelBreaker model = new ModelBreaker(failures, successes, TIMEOUT);
    return Arrays.stream(allSteps()).map(model::step).toArray(String[]::new);
  }

  /** {@return a message about a step that did not come out as it has to} */
  String difference(int step, String wanted, char got) {
    String[] all = allSteps();
    int first = Math.max(0, step - LONGEST_SHOWN);
    String before = String.join(", ", Arrays.copyOfRange(all, first, step));
    return "%d failures open, %d successes close, timeout %d ms; %s%s%s: wanted %s, got %s."
        .formatted(
            failures,
            successes,
            TIMEOUT,
            first > 0 ? first + " steps, " : "",
            before.isEmpty() ? "" : before + ", then ",
            all[step],
            wanted
                .chars()
                .mapToObj(letter -> Answer.of((char) letter).toString())
                .collect(Collectors.joining(" or ")),
            Answer.of(got));
  }
}
