package livecoding.lru.hidden;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import livecoding.lru.support.Steps;

/**
 * Steps on a new cache of some capacity.
 *
 * @param capacity of the cache
 * @param steps such as {@code "put a, get a"}
 */
record Program(int capacity, String steps) {

  private static final int LONGEST_SHOWN = 24;

  @Override
  public String toString() {
    return "capacity " + capacity + ": " + steps;
  }

  /** {@return what each step has to answer} */
  int[] wanted() {
    return Steps.play(new ModelCache<>(capacity), name -> name, Steps.of(steps), 0);
  }

  /** {@return a message about a step that did not answer what it has to} */
  String difference(int step, int wanted, int got) {
    String[] all = Steps.of(steps);
    int first = Math.max(0, step - LONGEST_SHOWN);
    String before =
        IntStream.range(first, step).mapToObj(i -> all[i]).collect(Collectors.joining(", "));
    return "capacity %d, %s%s%s: wanted %s, got %s. A put's value is the number of its step, from 0."
        .formatted(
            capacity,
            first > 0 ? first + " steps, " : "",
            before.isEmpty() ? "" : before + ", then ",
            all[step],
            words(all[step], wanted),
            words(all[step], got));
  }

  /** {@return the first step whose answer differs, or -1} */
  static int firstDifference(int[] wanted, int[] got) {
    return Arrays.mismatch(wanted, got);
  }

  private static String words(String step, int answer) {
    return switch (answer) {
      case Steps.EMPTY -> "Optional.empty";
      case Steps.NULL -> "null";
      case Steps.THREW -> "an exception";
      case Steps.FOREIGN -> "a value that was never put";
      case Steps.NOT_PLAYED -> "nothing";
      default -> step.equals("size") ? String.valueOf(answer) : "Optional[" + answer + "]";
    };
  }
}
