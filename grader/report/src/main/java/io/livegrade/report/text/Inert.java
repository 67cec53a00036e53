package io.livegrade.report.text;

import java.util.HexFormat;

/**
 * Makes text that a candidate controls inert: whatever a reader cannot see, and a terminal or a
 * browser would obey, becomes a visible {@code \}{@code u001b}.
 *
 * <p>Escaped are control characters, invisible format characters (among them those that turn the
 * direction of text), private and unassigned characters, separators of lines and paragraphs, and
 * halves of surrogate pairs. The escape is also valid inside a JSON string, where it reads back as
 * the character itself.
 */
public final class Inert {

  private Inert() {}

  /** {@return the text on one line: line ends and tabs are escaped too} */
  public static String line(String text) {
    return escape(text, false);
  }

  /** {@return the text with its line feeds and tabs as they are} */
  public static String block(String text) {
    return escape(text, true);
  }

  private static String escape(String text, boolean keepLayout) {
    StringBuilder inert = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (keepLayout && (point == '\n' || point == '\t')) {
        inert.append((char) point);
      } else if (point == '\n') {
        inert.append("\\n");
      } else if (point == '\t') {
        inert.append("\\t");
      } else if (isHarmless(point)) {
        inert.appendCodePoint(point);
      } else {
        for (char unit : Character.toChars(point)) {
          inert.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
      }
    }
    return inert.toString();
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
