package io.livegrade.analysis.syntax;

/** Measures how deep brackets nest before a parser that recurses with them is let near a text. */
final class Nesting {
  private static final int DEEPEST_BRACKETS = 120;

  private Nesting() {}

  /** Counts brackets in strings and comments too: a text that hides so many is not worth more. */
  static boolean tooDeep(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      if (depth > DEEPEST_BRACKETS) {
        return true;
      }
    }
    return false;
  }
}
