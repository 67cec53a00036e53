package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The process on the host that a sandboxed JVM is somewhere below, and that tells of its end. */
interface Parent {

  /** {@return the process we started} */
  Process process();

  /**
   * Waits until the JVM may be given something to do.
   *
   * @throws IOException when it does not come to that, with why
   */
  void awaitReady() throws IOException;

  /** {@return the JVM as the host sees it, while it is there} */
  Optional<ProcessHandle> jvm();

  /** {@return whether the JVM has not ended yet} */
  boolean isAlive();

  /** {@return whether it has ended within the time} */
  boolean awaitEnd(Duration atMost) throws InterruptedException;

  /** {@return what the JVM ended with, 128 and the signal's number where it was killed} */
  int exitCode();

  /** Removes what belongs to the parent alone, once all have ended. */
  void close();
}
