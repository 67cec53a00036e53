package io.livegrade.cli;

import java.util.Locale;

/** When the report is coloured. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** {@return the word operators write} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return whether to colour what goes to standard output} */
  boolean colored(Surroundings surroundings) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          surroundings.terminals().out()
              && surroundings.variable("NO_COLOR").isEmpty()
              && !surroundings.variable("TERM").orElse("dumb").equals("dumb");
    };
  }
}
