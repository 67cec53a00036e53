package io.livegrade.sandbox.namespaces;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The {@code unshare} that made the namespaces, whose one child the JVM is, and whose end is its.
 */
record StartedParent(Process process) implements Parent {

  @Override
  public void awaitReady() {
    // What it is given waits in the pipe.
  }

  @Override
  public Optional<ProcessHandle> jvm() {
    return process.children().findFirst();
  }

  @Override
  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public boolean awaitEnd(Duration atMost) throws InterruptedException {
    return process.waitFor(atMost.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() {
    // It has nothing of its own.
  }
}
