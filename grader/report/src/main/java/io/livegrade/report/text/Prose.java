package io.livegrade.report.text;

import java.util.ArrayList;
import java.util.List;

/** A sentence in which code stands between backticks, as checks and graders write them. */
public final class Prose {

  /**
   * A stretch of a sentence.
   *
   * @param text without backticks
   * @param code whether it is code
   */
  public record Span(String text, boolean code) {}

  private Prose() {}

  /** {@return the sentence in stretches; a backtick without a partner stays as it is} */
  public static List<Span> spans(String sentence) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < sentence.length()) {
      int open = sentence.indexOf('`', from);
      int close = open < 0 ? -1 : sentence.indexOf('`', open + 1);
      if (close < 0) {
        spans.add(new Span(sentence.substring(from), false));
        return spans;
      }
      if (open > from) {
        spans.add(new Span(sentence.substring(from, open), false));
      }
      if (close > open + 1) {
        spans.add(new Span(sentence.substring(open + 1, close), true));
      }
      from = close + 1;
    }
    return spans;
  }
}
