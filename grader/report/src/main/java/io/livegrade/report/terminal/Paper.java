package io.livegrade.report.terminal;

import io.livegrade.report.text.Inert;
import java.util.List;
import java.util.Locale;

/** Lines being written. All text passes through here and is made inert before colour is added. */
final class Paper {

  private static final String MARGIN = "  ";

  /** Lines one text may take: nobody's text pushes the rest off the screen. */
  private static final int MOST_LINES = 5;

  /** Below this width a table has no room for bars. */
  private static final int ROOM_FOR_BARS = 64;

  private static final int NAME_WIDTH = 24;

  private final TerminalLook look;
  private final StringBuilder written = new StringBuilder();

  Paper(TerminalLook look) {
    this.look = look;
  }

  void heading(String text) {
    gap();
    written.append(paint(Ink.BOLD, text)).append('\n');
  }

  void gap() {
    if (!written.isEmpty()) {
      written.append('\n');
    }
  }

  void text(String text) {
    item("", Ink.PLAIN, text, Ink.PLAIN);
  }

  void faint(String text) {
    item("", Ink.PLAIN, text, Ink.FAINT);
  }

  /** Writes a wrapped text that hangs beside its lead. */
  void item(String lead, Ink leadInk, String text, Ink ink) {
    int hang = Columns.width(lead);
    List<String> lines =
        Columns.wrap(drawable(Inert.line(text)), look.width() - MARGIN.length() - hang);
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
      written
          .append(MARGIN)
          .append(i == 0 ? paint(leadInk, lead) : " ".repeat(hang))
          .append(paint(ink, cut ? drawable("…") : lines.get(i)))
          .append('\n');
    }
  }

  /** Writes a row of a table: name, level, points, and a bar of the share reached. */
  void row(String name, Ink ink, String level, int points, int of) {
    int nameWidth = Math.min(NAME_WIDTH, look.width() - NAME_WIDTH);
    String cut = Columns.wrap(drawable(Inert.line(name)), nameWidth).getFirst();
    written
        .append(MARGIN)
        .append(Columns.padded(cut, nameWidth))
        .append("  ")
        .append(paint(ink, Columns.padded(level, 10)))
        .append(String.format(Locale.ROOT, " %3d / %-3d", points, of))
        .append(look.width() < ROOM_FOR_BARS ? "" : bar(ink, (double) points / of))
        .append('\n');
  }

  private String bar(Ink ink, double share) {
    int cells = Math.min(25, look.width() - ROOM_FOR_BARS + 10);
    int full = Math.clamp(Math.round(share * cells), 0, cells);
    String bar = (look.unicode() ? "█" : "#").repeat(full);
    String rest = (look.unicode() ? "░" : ".").repeat(cells - full);
    return "  " + paint(ink, bar) + paint(Ink.FAINT, rest);
  }

  @Override
  public String toString() {
    return written.toString();
  }

  private String paint(Ink ink, String text) {
    return look.colour() ? ink.paint(text) : text;
  }

  /** Where only ASCII can be drawn, everything else is shown as an escape or a plain neighbour. */
  private String drawable(String text) {
    if (look.unicode()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    text.replace("·", "|")
        .replace("…", "...")
        .codePoints()
        .forEach(
            point -> {
              if (point < 0x80) {
                ascii.appendCodePoint(point);
              } else {
                ascii.append(String.format(Locale.ROOT, "\\u{%x}", point));
              }
            });
    return ascii.toString();
  }
}
