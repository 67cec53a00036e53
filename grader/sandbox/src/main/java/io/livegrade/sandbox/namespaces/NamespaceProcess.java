package io.livegrade.sandbox.namespaces;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.OutsideView;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import io.livegrade.sandbox.process.EndNames;
import io.livegrade.sandbox.process.ErrorOutput;
import io.livegrade.sandbox.process.HostMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A JVM as the first process of its own namespaces. */
final class NamespaceProcess implements SandboxProcess {

  private static final Duration DEATH = Duration.ofSeconds(10);
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private final Parent parent;
  private final Process process;
  private final Limits limits;
  private final Optional<Cgroup> cgroup;
  private final Path root;
  private final Instant started = Instant.now();
  private final Set<NamespaceProcess> running;
  private final ErrorOutput errors;
  private final HostMemory host = HostMemory.watch();
  private final Thread errorReader;
  private volatile boolean killed;
  private volatile boolean tooBig;

  NamespaceProcess(
      Parent parent,
      Limits limits,
      Optional<Cgroup> cgroup,
      Path root,
      Set<NamespaceProcess> running) {
    this.parent = parent;
    this.process = parent.process();
    this.limits = limits;
    this.cgroup = cgroup;
    this.root = root;
    this.running = running;
    this.errors = new ErrorOutput(limits.outputBytes(), this::destroy);
    this.errorReader =
        Thread.ofPlatform()
            .daemon()
            .name("sandbox-errors")
            .unstarted(() -> errors.drain(process.getErrorStream()));
  }

  void watch() {
    errorReader.start();
    if (cgroup.isEmpty()) {
      ResidentWatch.start(
          process,
          limits.memoryMebibytes(),
          () -> {
            tooBig = true;
            destroy();
          });
    }
  }

  /**
   * Waits until the JVM may be given something to do.
   *
   * @throws IOException when it does not come to that, with why
   */
  void awaitReady() throws IOException {
    parent.awaitReady();
  }

  @Override
  public OutputStream input() {
    return process.getOutputStream();
  }

  @Override
  public InputStream output() {
    return process.getInputStream();
  }

  @Override
  public ProcessEnd awaitEnd(Duration atMost) {
    try {
      if (!parent.awaitEnd(atMost)) {
        kill();
      }
      removeProcess();
      errorReader.join(DEATH);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      return new ProcessEnd.Killed();
    }
    return end(parent.exitCode());
  }

  @Override
  public void kill() {
    if (parent.isAlive()) {
      killed = true;
      destroy();
    }
  }

  @Override
  public OutsideView outside() {
    return new OutsideView(
        parent.jvm().map(ProcessHandle::pid).map(OptionalLong::of).orElse(OptionalLong.empty()),
        RecentChanges.below(root, started));
  }

  @Override
  public String diagnostics() {
    return errors.head();
  }

  @Override
  public void close() {
    kill();
    try {
      removeProcess();
      errorReader.join(DEATH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cgroup.ifPresent(Cgroup::close);
    parent.close();
    running.remove(this);
  }

  private ProcessEnd end(int code) {
    boolean ranOut = tooBig || cgroup.map(Cgroup::ranOut).orElse(false);
    return EndNames.name(code, errors, ranOut, killed, host);
  }

  /** Ends the first process of the namespaces, and with it the kernel ends all others. */
  private void destroy() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    // By its handle: Process.destroyForcibly() would also close the streams under their readers.
    process.toHandle().destroyForcibly();
  }

  private void removeProcess() throws InterruptedException {
    if (!process.waitFor(FAREWELL.toNanos(), TimeUnit.NANOSECONDS)) {
      destroy(); // its JVM has ended, but it has stayed
    }
    if (!process.waitFor(DEATH.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new SandboxException(
          "A sandbox could not be killed; its process id is " + process.pid());
    }
  }
}
