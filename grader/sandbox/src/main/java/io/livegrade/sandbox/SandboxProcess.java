package io.livegrade.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** One JVM in a sandbox. */
public interface SandboxProcess extends AutoCloseable {

  /** {@return the JVM's standard input, buffered: flush what is to be answered} */
  OutputStream input();

  /** {@return the JVM's standard output, raw; the reader bounds it} */
  InputStream output();

  /** Waits for the end, and kills when {@code atMost} is over. */
  ProcessEnd awaitEnd(Duration atMost);

  /** Ends the JVM and everything it started, at once; without effect on one that has ended. */
  void kill();

  /** {@return what can be seen of the JVM at this moment without asking it} */
  OutsideView outside();

  /** {@return the first part of what was written to standard error so far} */
  String diagnostics();

  /** Kills, reaps and removes every trace; may be repeated. */
  @Override
  void close();
}
