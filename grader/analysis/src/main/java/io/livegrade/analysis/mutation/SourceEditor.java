package io.livegrade.analysis.mutation;

import com.github.javaparser.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies edits that nest or lie apart to a text. */
final class SourceEditor {
  private record Insertion(int offset, boolean opens, int width, int order, String text) {}

  /** At one place what closes comes before what opens; the inner closes first and opens last. */
  private static final Comparator<Insertion> IN_TEXT_ORDER =
      Comparator.comparingInt(Insertion::offset)
          .thenComparing(Insertion::opens)
          .thenComparingInt(insertion -> insertion.opens() ? -insertion.width() : insertion.width())
          .thenComparingInt(
              insertion -> insertion.opens() ? -insertion.order() : insertion.order());

  private SourceEditor() {}

  static String apply(String text, List<Edit> edits) {
    List<Integer> lines = lineStarts(text);
    List<Insertion> insertions = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      int from = offset(lines, edit.from());
      int to = offset(lines, edit.to()) + 1;
      insertions.add(new Insertion(from, true, to - from, i, edit.before()));
      insertions.add(new Insertion(to, false, to - from, i, edit.after()));
    }
    insertions.sort(IN_TEXT_ORDER);
    StringBuilder edited = new StringBuilder(text.length() + 80 * edits.size());
    int done = 0;
    for (Insertion insertion : insertions) {
      edited.append(text, done, insertion.offset()).append(insertion.text());
      done = insertion.offset();
    }
    return edited.append(text, done, text.length()).toString();
  }

  /** {@return the stretch of the text between two places, both included} */
  static String cut(String text, Position from, Position to) {
    List<Integer> lines = lineStarts(text);
    return text.substring(offset(lines, from), offset(lines, to) + 1);
  }

  private static int offset(List<Integer> lines, Position position) {
    return lines.get(position.line - 1) + position.column - 1;
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (endsLine) {
        starts.add(i + 1);
      }
    }
    return starts;
  }
}
