package io.livegrade.cli;

import java.io.PrintWriter;

/** One line on a terminal that says what is being waited for, and is gone at the end. */
final class ProgressLine implements AutoCloseable {

  private static final String ERASE_LINE = "\r\033[2K";

  private final PrintWriter error;
  private final boolean shown;

  ProgressLine(PrintWriter error, boolean shown) {
    this.error = error;
    this.shown = shown;
  }

  void say(String what) {
    if (shown) {
      error.print(ERASE_LINE + what + " ...");
      error.flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      error.print(ERASE_LINE);
      error.flush();
    }
  }
}
