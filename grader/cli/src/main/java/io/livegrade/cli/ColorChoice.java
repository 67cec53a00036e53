package io.livegrade.cli;

/** When the report is coloured. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

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
