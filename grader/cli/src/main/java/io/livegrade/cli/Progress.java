package io.livegrade.cli;

import java.io.PrintWriter;

/** Says what is being waited for: a line of its own each time, or one line that is gone after. */
final class Progress implements AutoCloseable {

  private static final String ERASE_LINE = "\r\033[2K";

  private final PrintWriter error;
  private final boolean lines;
  private final boolean terminal;

  /**
   * Says nothing where neither holds.
   *
   * @param lines whether to keep what was said
   * @param terminal whether somebody watches
   */
  Progress(PrintWriter error, boolean lines, boolean terminal) {
    this.error = error;
    this.lines = lines;
    this.terminal = terminal && !lines;
  }

  /** Shows how far things are to whoever watches, in place of what was said before. */
  void show(String howFar) {
    if (terminal) {
      error.print(ERASE_LINE + howFar);
      error.flush();
    }
  }

  void say(String what) {
    if (lines) {
      error.println(what);
    } else {
      show(what + " ...");
    }
  }

  /** Makes room for what is printed for good. */
  void clear() {
    if (terminal) {
      error.print(ERASE_LINE);
      error.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }
}
