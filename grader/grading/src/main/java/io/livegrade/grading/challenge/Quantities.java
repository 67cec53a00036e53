package io.livegrade.grading.challenge;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, times and sizes as authors write them: {@code 25}, {@code 500ms}, {@code 512MiB}. */
public final class Quantities {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern TIME = Pattern.compile("(\\d{1,6})\\s?(ms|s)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s?(KiB|MiB)");
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final long MOST_MEBIBYTES = 16 * 1024;

  private Quantities() {}

  static Optional<Integer> number(String text, int least, int most) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text);
    return number >= least && number <= most ? Optional.of(number) : Optional.empty();
  }

  /** {@return a time above 0 and up to ten minutes} */
  public static Optional<Duration> time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(matcher.group(1));
    Duration time =
        matcher.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
    return time.isPositive() && time.compareTo(LONGEST) <= 0 ? Optional.of(time) : Optional.empty();
  }

  /** {@return a size in bytes, above 0 and up to 16 GiB} */
  public static OptionalLong bytes(String text) {
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      return OptionalLong.empty();
    }
    long amount = Long.parseLong(matcher.group(1));
    long bytes = matcher.group(2).equals("MiB") ? amount << 20 : amount << 10;
    return bytes > 0 && bytes <= MOST_MEBIBYTES << 20
        ? OptionalLong.of(bytes)
        : OptionalLong.empty();
  }
}
