package io.livegrade.examination.hidden;

import java.util.regex.Pattern;

/**
 * Takes moments out of messages: they are the only part of an honest answer that differs from one
 * grading to the next. An answer may be cut off anywhere, in the middle of one too.
 */
final class Moments {

  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(T[\\d:]*| \\d{2}:[\\d:]*)([.,]\\d{1,9})?(Z|[+-]\\d{2}[\\d:]*)?"
              + "|\\d{4}-[\\d-]{0,5}(?=…?$)");

  private Moments() {}

  /** {@return the text with every moment, whole or cut off, replaced by the same words} */
  static String leftOutOf(String text) {
    return MOMENT.matcher(text).replaceAll("<a moment>");
  }
}
