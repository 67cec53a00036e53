package io.livegrade.architecture.broken.model;

import io.livegrade.architecture.broken.cli.Asking;
import picocli.CommandLine;

/** Breaks, on purpose, each rule that one class can break. */
public class Everything {

  CommandLine library;

  int callsUpwards() {
    return new Asking().ask(this);
  }

  void printsAndExits() {
    System.out.println(library);
    System.exit(1);
  }

  void throwsAnything() {
    throw new RuntimeException("anything");
  }

  int catchesAnything() {
    try {
      return callsUpwards();
    } catch (Exception e) {
      return 0;
    }
  }
}
