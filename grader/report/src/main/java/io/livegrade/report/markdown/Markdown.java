package io.livegrade.report.markdown;

import io.livegrade.report.text.Inert;
import io.livegrade.report.text.Prose;

/** Writes text so that Markdown shows it as it is. */
final class Markdown {

  /** What Markdown, its tables or its formulas would obey anywhere in a line. */
  private static final String ANYWHERE = "\\`*_[]<>|~&$#";

  /** What begins a list, a heading or a rule. */
  private static final String FIRST = "+-=";

  private Markdown() {}

  /** {@return the text on one line, with nothing in it that Markdown would obey} */
  static String text(String text) {
    String line = Inert.line(text).strip();
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      char before = i == 0 ? ' ' : line.charAt(i - 1);
      if (ANYWHERE.indexOf(sign) >= 0
          || (i == 0 && FIRST.indexOf(sign) >= 0)
          || (".)".indexOf(sign) >= 0 && isNumber(line.substring(0, i)))
          || isLink(before, sign, line.startsWith("://", i))) {
        escaped.append('\\');
      }
      escaped.append(sign);
    }
    return escaped.toString();
  }

  /** {@return a sentence on one line, with what it has between backticks as code spans} */
  static String prose(String sentence) {
    StringBuilder markdown = new StringBuilder();
    for (Prose.Span span : Prose.spans(sentence)) {
      // Spaces at the ends are what parts the stretches, so they stay.
      String text = span.text();
      String shown = span.code() ? code(text) : text(text);
      markdown
          .append(!span.code() && text.startsWith(" ") ? " " : "")
          .append(shown)
          .append(!span.code() && text.endsWith(" ") && !text.isBlank() ? " " : "");
    }
    return markdown.toString().strip();
  }

  /** {@return the text as a code span, fenced by more backticks than it has in a row} */
  static String code(String text) {
    String line = Inert.line(text).strip();
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    // Spaces, so that a backtick at either end does not join the fence.
    String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return line.isEmpty() ? "" : fence + space + line + space + fence;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /** GitHub links bare addresses: what follows {@code :} or {@code www} must not look like one. */
  private static boolean isLink(char before, char sign, boolean address) {
    return address || (sign == '.' && (before == 'w' || before == 'W'));
  }
}
