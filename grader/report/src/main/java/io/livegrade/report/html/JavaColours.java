package io.livegrade.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts Java source into stretches of one colour, line by line. It reads what is there and never
 * fails: a source that does not compile has colours too.
 */
final class JavaColours {

  /**
   * A stretch of one colour.
   *
   * @param text as written, without a line end
   * @param style its style; empty for plain text
   */
  record Stretch(String text, String style) {}

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do double"
                  + " else enum extends false final finally float for goto if implements import"
                  + " instanceof int interface long native new non-sealed null package permits"
                  + " private protected public record return sealed short static strictfp super"
                  + " switch synchronized this throw throws transient true try var void volatile"
                  + " when while yield")
              .split(" "));

  private static final String PLAIN = "";

  private final String text;
  private final List<List<Stretch>> lines = new ArrayList<>();
  private List<Stretch> line = new ArrayList<>();
  private int at;

  private JavaColours(String text) {
    this.text = text;
  }

  /** {@return each line's stretches, one list for each line of the text} */
  static List<List<Stretch>> of(String source) {
    if (source.isEmpty()) {
      return List.of();
    }
    // As String.lines has them, so that line numbers agree.
    JavaColours colours = new JavaColours(String.join("\n", source.lines().toList()));
    colours.read();
    return colours.lines;
  }

  private void read() {
    while (at < text.length()) {
      int from = at;
      String style = next();
      add(text.substring(from, at), style);
    }
    lines.add(line);
  }

  /** Moves past the next stretch. */
  private String next() {
    char sign = text.charAt(at);
    if (text.startsWith("//", at)) {
      at = orEnd(text.indexOf('\n', at));
      return "c";
    }
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length() : end + 2;
      return "c";
    }
    if (text.startsWith("\"\"\"", at)) {
      skipTextBlock();
      return "s";
    }
    if (sign == '"' || sign == '\'') {
      skipQuoted(sign);
      return "s";
    }
    if (Character.isDigit(sign)) {
      skipWord();
      return "n";
    }
    if (sign == '@' && at + 1 < text.length() && isName(text.charAt(at + 1))) {
      at++;
      skipWord();
      return "a";
    }
    if (isName(sign)) {
      int from = at;
      skipWord();
      return styleOf(text.substring(from, at));
    }
    skipPlain();
    return PLAIN;
  }

  private static String styleOf(String word) {
    if (KEYWORDS.contains(word)) {
      return "k";
    }
    return Character.isUpperCase(word.charAt(0)) ? "t" : PLAIN;
  }

  private void skipPlain() {
    do {
      at++;
    } while (at < text.length() && !begins(text.charAt(at)));
  }

  private static boolean begins(char sign) {
    return isName(sign) || Character.isDigit(sign) || "/\"'@".indexOf(sign) >= 0;
  }

  private void skipWord() {
    while (at < text.length() && isName(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isName(char sign) {
    return Character.isJavaIdentifierPart(sign) && !Character.isIdentifierIgnorable(sign);
  }

  /** A quoted text ends at its line's end whatever happens. */
  private void skipQuoted(char quote) {
    at++;
    while (at < text.length() && text.charAt(at) != '\n') {
      char sign = text.charAt(at++);
      if (sign == '\\' && at < text.length() && text.charAt(at) != '\n') {
        at++;
      } else if (sign == quote) {
        return;
      }
    }
  }

  private void skipTextBlock() {
    at += 3;
    while (at < text.length() && !text.startsWith("\"\"\"", at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + 3);
  }

  private int orEnd(int index) {
    return index < 0 ? text.length() : index;
  }

  private void add(String stretch, String style) {
    int from = 0;
    for (int end = stretch.indexOf('\n'); end >= 0; end = stretch.indexOf('\n', from)) {
      addToLine(stretch.substring(from, end), style);
      lines.add(line);
      line = new ArrayList<>();
      from = end + 1;
    }
    addToLine(stretch.substring(from), style);
  }

  /** Neighbours of one colour are one stretch, which keeps a page of a big submission small. */
  private void addToLine(String stretch, String style) {
    if (stretch.isEmpty()) {
      return;
    }
    if (!line.isEmpty() && line.getLast().style().equals(style)) {
      Stretch before = line.removeLast();
      line.add(new Stretch(before.text() + stretch, style));
    } else {
      line.add(new Stretch(stretch, style));
    }
  }
}
