package io.livegrade.cli;

/** Starts the grader. */
public final class Main {

  private Main() {}

  static void main(String[] args) {
    System.out.println("started with " + args.length);
  }
}
