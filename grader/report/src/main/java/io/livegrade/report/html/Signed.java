package io.livegrade.report.html;

/** Points with their sign. */
final class Signed {

  private Signed() {}

  /** {@return such as "+1", "−4" with a true minus sign, or "±0"} */
  static String points(int points) {
    if (points == 0) {
      return "±0";
    }
    return points > 0 ? "+" + points : "−" + -points;
  }
}
