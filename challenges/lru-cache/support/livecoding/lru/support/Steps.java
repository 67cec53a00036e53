package livecoding.lru.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import livecoding.lru.LruCache;

/**
 * Plays the steps of a program, such as {@code "put a, get a, remove b, size"}. The value that a
 * put stores is the number of its step, counted from 0.
 */
public final class Steps {

  /** The answer of a step that found, replaced or removed nothing. */
  public static final int EMPTY = -1;

  /** The answer of a step that answered {@code null} instead of an {@code Optional}. */
  public static final int NULL = -2;

  /** The answer of a step that threw; the steps after it are not played. */
  public static final int THREW = -3;

  /** The answer of a step that gave a value which was never put. */
  public static final int FOREIGN = -4;

  /** The answer of a step that came after one that threw. */
  public static final int NOT_PLAYED = -5;

  private Steps() {}

  /** {@return the steps of a program, one by one} */
  public static String[] of(String program) {
    // As split(", ") does, but not by a regular expression, which is what takes most of its time.
    List<String> steps = new ArrayList<>();
    int start = 0;
    for (int comma = program.indexOf(','); comma >= 0; comma = program.indexOf(',', start)) {
      steps.add(program.substring(start, comma));
      start = comma + ", ".length();
    }
    steps.add(program.substring(start));
    return steps.toArray(String[]::new);
  }

  /**
   * {@return the answer of each step: a value, a size, or one of the constants above}
   *
   * @param key makes a key of its name
   * @param firstValue the number of the first step
   */
  public static int[] play(
      LruCache<Object, Object> cache,
      Function<String, Object> key,
      String[] steps,
      int firstValue) {
    int[] answers = new int[steps.length];
    boolean threw = false;
    for (int i = 0; i < steps.length; i++) {
      answers[i] = threw ? NOT_PLAYED : answer(cache, key, steps[i], firstValue + i);
      threw = threw || answers[i] == THREW;
    }
    return answers;
  }

  private static int answer(
      LruCache<Object, Object> cache, Function<String, Object> key, String step, int value) {
    try {
      return switch (step.charAt(0)) {
        case 'p' -> coded(cache.put(key.apply(step.substring("put ".length())), value));
        case 'g' -> coded(cache.get(key.apply(step.substring("get ".length()))));
        case 'r' -> coded(cache.remove(key.apply(step.substring("remove ".length()))));
        case 's' -> cache.size();
        default -> throw new IllegalStateException("no step '" + step + "'");
      };
    } catch (RuntimeException | StackOverflowError e) {
      return THREW;
    }
  }

  private static int coded(Optional<Object> answer) {
    if (answer == null) {
      return NULL;
    }
    return answer.map(value -> value instanceof Integer number ? number : FOREIGN).orElse(EMPTY);
  }
}
