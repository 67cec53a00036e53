package io.livegrade.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;

/** Starts the grader; the only place that prints by itself or ends the process. */
public final class Main {

  private Main() {}

  static void main(String[] arguments) {
    Commands commands = new Commands(Surroundings.ofThisProcess());
    System.exit(commands.run(writer(System.out), writer(System.err), arguments));
  }

  /** In the encoding the terminal takes. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }
}
