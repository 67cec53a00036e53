package io.livegrade.sandbox.namespaces;

import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import io.livegrade.sandbox.image.JavaCommand;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Walls a submission in with the kernel's namespaces, as root or as anybody. */
public final class NamespacesSandbox implements Sandbox {

  private final RootFileSystem fileSystem;
  private final Cgroups cgroups;
  private final NamespaceCommand command;
  private final UnaryOperator<List<String>> change;
  private final Set<NamespaceProcess> running = ConcurrentHashMap.newKeySet();

  /**
   * The one thread that starts processes. The kernel ends a process with the thread that started
   * it, so that thread has to live as long as the grader.
   */
  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("namespaces-starter").factory());

  private final Thread atExit = Thread.ofPlatform().unstarted(this::closeAll);

  /** Runs submissions over a root file system. */
  public NamespacesSandbox(RootFileSystem fileSystem) {
    this(fileSystem, UnaryOperator.identity());
  }

  /** The same with the host's command changed before each start. */
  NamespacesSandbox(RootFileSystem fileSystem, UnaryOperator<List<String>> change) {
    this.fileSystem = fileSystem;
    this.change = change;
    this.command = new NamespaceCommand(HostUser.isRoot());
    this.cgroups = Cgroups.ofThisProcess();
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  @Override
  public String name() {
    return "namespaces";
  }

  @Override
  public List<String> setting() {
    return List.of(
        name(),
        fileSystem.key(),
        System.getProperty("os.version"),
        HostUser.id(),
        cgroups.describe());
  }

  @Override
  public SandboxProcess start(Launch launch) {
    return start(JavaCommand.of(fileSystem, launch), launch);
  }

  @Override
  public void requireThatItWorks() {
    new SelfTest(fileSystem, this::start).run();
  }

  @Override
  public void close() {
    closeAll();
    starter.shutdown();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The JVM is ending, and the hook runs already.
    }
  }

  private NamespaceProcess start(List<String> inside, Launch launch) {
    Optional<Cgroup> cgroup = cgroups.make(launch.limits().memoryMebibytes());
    List<String> outside =
        change.apply(
            command.of(fileSystem.path(), cgroup.map(Cgroup::doors).orElse(List.of()), inside));
    try {
      Process process = onStarter(() -> begin(outside, launch.runtime()));
      NamespaceProcess started =
          new NamespaceProcess(process, launch.limits(), cgroup, fileSystem.path(), running);
      running.add(started);
      started.watch();
      return started;
    } catch (IOException e) {
      cgroup.ifPresent(Cgroup::close);
      throw new SandboxException(
          "Cannot start a sandbox by namespaces: "
              + e.getMessage()
              + ". It needs setpriv, prlimit"
              + " and unshare: install util-linux.",
          e);
    }
  }

  private static Process begin(List<String> outside, JavaRuntime runtime) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(outside);
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
    builder.environment().clear(); // secrets of the host are no business of a submission
    builder.environment().put("PATH", path);
    // Without /proc the program loader cannot tell where java lies, to look beside it.
    builder.environment().put("LD_LIBRARY_PATH", RootFileSystem.home(runtime) + "/lib");
    return builder.start();
  }

  private Process onStarter(Callable<Process> start) throws IOException {
    try {
      return starter.submit(start).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SandboxException("Interrupted while a sandbox was starting", e);
    }
  }

  private void closeAll() {
    running.forEach(NamespaceProcess::close);
  }
}
