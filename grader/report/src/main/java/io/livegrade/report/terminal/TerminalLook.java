package io.livegrade.report.terminal;

/**
 * What a terminal can show.
 *
 * @param colour whether escapes for colours may be written
 * @param unicode whether characters beyond ASCII may be drawn with
 * @param width columns; text is wrapped to it
 */
public record TerminalLook(boolean colour, boolean unicode, int width) {

  /** What a file or a log takes. */
  public static final TerminalLook PLAIN = new TerminalLook(false, true, 100);

  private static final int NARROWEST = 40;

  public TerminalLook {
    width = Math.max(NARROWEST, width);
  }
}
