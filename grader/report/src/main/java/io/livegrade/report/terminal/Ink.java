package io.livegrade.report.terminal;

import io.livegrade.model.Level;

/** How a piece of text stands out. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  GREEN("32"),
  YELLOW("33"),
  RED("31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Level level) {
    return switch (level) {
      case STRONG -> GREEN;
      case ACCEPTABLE -> YELLOW;
      case CONCERN -> RED;
    };
  }

  String paint(String text) {
    return this == PLAIN || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
