package io.livegrade.cli;

/** What the process tells its caller. Nothing else ends it. */
enum ExitCode {
  GRADED(0, "graded, and not under the bar; or the command did what it was asked"),
  UNDER_THE_BAR(1, "graded, under the bar set by --fail-under"),
  USAGE(2, "an option or argument that does not fit"),
  CONFIGURATION(3, "something wrong in a challenge, a rubric, a file or the set-up"),
  NOT_GRADED(4, "not graded: no sandbox could run; says nothing about the submission"),
  BUG(70, "a bug in the grader");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }
}
