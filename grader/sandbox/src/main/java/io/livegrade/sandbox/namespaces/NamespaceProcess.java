package io.livegrade.sandbox.namespaces;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.OutsideView;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import io.livegrade.sandbox.process.EndNames;
import io.livegrade.sandbox.process.ErrorOutput;
import io.livegrade.sandbox.process.HostMemory;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A JVM as the first process of its own namespaces, below the {@code unshare} that made them. */
final class NamespaceProcess implements SandboxProcess {

  private static final Duration DEATH = Duration.ofSeconds(10);

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
      Process process,
      Limits limits,
      Optional<Cgroup> cgroup,
      Path root,
      Set<NamespaceProcess> running) {
    this.process = process;
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
      if (!process.waitFor(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
        kill();
      }
      requireDead();
      errorReader.join(DEATH);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      return new ProcessEnd.Killed();
    }
    return end(process.exitValue());
  }

  @Override
  public void kill() {
    if (process.isAlive()) {
      killed = true;
      destroy();
    }
  }

  /** The JVM is the one child of {@code unshare}, whose place all the others have taken. */
  @Override
  public OutsideView outside() {
    return new OutsideView(
        process.children().mapToLong(ProcessHandle::pid).findFirst(),
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
      requireDead();
      errorReader.join(DEATH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cgroup.ifPresent(Cgroup::close);
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

  private void requireDead() throws InterruptedException {
    if (!process.waitFor(DEATH.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new SandboxException(
          "A sandbox could not be killed; its process id is " + process.pid());
    }
  }
}
