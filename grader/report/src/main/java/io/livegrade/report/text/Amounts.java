package io.livegrade.report.text;

import java.time.Duration;
import java.util.Locale;

/** Amounts as people write them. */
public final class Amounts {

  private Amounts() {}

  /** {@return such as "1 file" or "3 files"} */
  public static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** {@return such as "+1", "−4" with a true minus sign, or "±0"} */
  public static String signed(int points) {
    if (points == 0) {
      return "±0";
    }
    return points > 0 ? "+" + points : "−" + -points;
  }

  /** {@return such as "5 s", "0.25 s"} */
  public static String seconds(Duration duration) {
    long millis = duration.toMillis();
    if (millis % 1000 == 0) {
      return millis / 1000 + " s";
    }
    return String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
  }

  /** {@return such as "1 MiB" or "512 KiB"} */
  public static String bytes(long bytes) {
    if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
      return (bytes >> 20) + " MiB";
    }
    if (bytes >= 1 << 10 && bytes % (1 << 10) == 0) {
      return (bytes >> 10) + " KiB";
    }
    return count(bytes, "byte");
  }
}
