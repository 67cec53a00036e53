package io.livegrade.analysis;

import java.util.List;

/** Cuts the few lines a reader needs out of a source. */
final class Snippets {
  private static final int LONGEST_LINE = 160;

  private Snippets() {}

  static String cut(List<String> lines, int first, int last, int most) {
    int end = Math.min(Math.min(last, first + most - 1), lines.size());
    List<String> cut = lines.subList(Math.min(first - 1, end), end);
    int indent =
        cut.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return String.join(
        "\n",
        cut.stream()
            .map(line -> shorten(line.substring(Math.min(indent, line.length()))))
            .toList());
  }

  private static String shorten(String line) {
    String text = line.stripTrailing();
    return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE - 1) + "…";
  }
}
