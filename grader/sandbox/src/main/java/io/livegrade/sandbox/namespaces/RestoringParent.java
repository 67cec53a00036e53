package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An {@code unshare}, below it a shell, CRIU, and the JVM that CRIU brought back. CRIU does not
 * pass on what the JVM ends with. So it gives its place to a program that never asks for it either,
 * and the kernel keeps it for us to read.
 */
final class RestoringParent implements Parent {

  /** While somebody waits for what is to be seen. */
  private static final Duration LOOK_EVERY = Duration.ofMillis(3);

  /** While nobody does: a look reads a file of the kernel's, and most JVMs are ended by us. */
  private static final Duration GLANCE_EVERY = Duration.ofMillis(15);

  /** The program at the end of {@code restore.sh}, there from when the JVM goes on. */
  private static final String HOLDER = "sleep";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int KILLED = 128 + 9;

  private final Process process;
  private final Snapshot.Copy copy;
  private final Thread watch = Thread.ofVirtual().name("sandbox-watch").unstarted(this::watch);
  private volatile boolean isAwaited;
  private @Nullable ProcessHandle jvm;
  private OptionalInt exitCode = OptionalInt.empty();

  /**
   * @param process runs {@code restore.sh}
   * @param copy what it brings the JVM back from
   */
  RestoringParent(Process process, Snapshot.Copy copy) {
    this.process = process;
    this.copy = copy;
    watch.start();
  }

  @Override
  public Process process() {
    return process;
  }

  @Override
  public synchronized Optional<ProcessHandle> jvm() {
    if (jvm == null) {
      jvm =
          holderBelow(process.toHandle())
              .flatMap(holder -> ProcessState.childrenOf(holder).stream().findFirst())
              .orElse(null);
    }
    return Optional.ofNullable(jvm);
  }

  @Override
  public synchronized boolean isAlive() {
    if (exitCode.isEmpty()) {
      Optional<ProcessHandle> known = jvm();
      if (known.isPresent()) {
        exitCode =
            ProcessState.of(known.get())
                .map(ProcessState::exitCode)
                .orElse(OptionalInt.of(KILLED)); // with its parent, by us
      } else if (!process.isAlive()) {
        exitCode = OptionalInt.of(process.exitValue());
      }
    }
    return exitCode.isEmpty();
  }

  @Override
  public boolean awaitEnd(Duration atMost) throws InterruptedException {
    isAwaited = true;
    LockSupport.unpark(watch);
    return watch.join(atMost);
  }

  /** CRIU takes a thread for a failure that ends before it has let go of the JVM. */
  @Override
  public void awaitReady() throws IOException {
    long begin = System.nanoTime();
    while (jvm().isEmpty()) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IOException(copy.log());
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  @Override
  public synchronized int exitCode() {
    return isAlive() ? KILLED : exitCode.orElseThrow();
  }

  @Override
  public void close() {
    copy.close();
  }

  /**
   * The JVM's pipes are open at the other end as long as any of the processes above it is there, so
   * these must not outlast it.
   */
  private void watch() {
    while (isAlive()) {
      LockSupport.parkNanos((isAwaited ? LOOK_EVERY : GLANCE_EVERY).toNanos());
    }
    // With it those above it end by themselves, each seen off by the next.
    holderBelow(process.toHandle()).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static Optional<ProcessHandle> holderBelow(ProcessHandle process) {
    return ProcessState.childrenOf(process).stream()
        .flatMap(child -> isHolder(child) ? Stream.of(child) : holderBelow(child).stream())
        .findFirst();
  }

  private static boolean isHolder(ProcessHandle child) {
    return ProcessState.of(child).filter(state -> state.name().equals(HOLDER)).isPresent();
  }
}
