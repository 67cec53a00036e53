package io.livegrade.sandbox.namespaces;

import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import io.livegrade.sandbox.image.JavaCommand;
import io.livegrade.sandbox.image.RootFileSystem;
import io.livegrade.sandbox.image.WarmUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Walls a submission in with the kernel's namespaces, as root or as anybody. */
public final class NamespacesSandbox implements Sandbox {

  private final RootFileSystem fileSystem;
  private final Cgroups cgroups;
  private final NamespaceCommand command;
  private final UnaryOperator<List<String>> change;
  private final Optional<Snapshots> snapshots;
  private final Set<NamespaceProcess> running = ConcurrentHashMap.newKeySet();

  /**
   * The one thread that starts processes. The kernel ends a process with the thread that started
   * it, so that thread has to live as long as the grader.
   */
  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("namespaces-starter").factory());

  private final Thread atExit = Thread.ofPlatform().unstarted(this::closeAll);

  /** Runs submissions over a root file system, each on a JVM started for it. */
  public NamespacesSandbox(RootFileSystem fileSystem) {
    this(fileSystem, UnaryOperator.identity());
  }

  /** The same with the host's command changed before each start. */
  NamespacesSandbox(RootFileSystem fileSystem, UnaryOperator<List<String>> change) {
    this(fileSystem, change, _ -> Optional.empty());
  }

  /**
   * Runs submissions over a root file system, on warm JVMs where the host has CRIU.
   *
   * @param environment the operator's, which may name CRIU
   * @param progress told one line when a warm JVM is to be written down, which takes seconds
   */
  public NamespacesSandbox(
      RootFileSystem fileSystem, Map<String, String> environment, Consumer<String> progress) {
    this(
        fileSystem,
        UnaryOperator.identity(),
        cgroups ->
            Criu.find(environment)
                .filter(_ -> HostUser.isRoot() && cgroups.canBeMade())
                .map(criu -> new Snapshots(fileSystem, criu, WarmUp::of, progress)));
  }

  /** The same with snapshots of warm JVMs, where the host's control groups let there be any. */
  NamespacesSandbox(
      RootFileSystem fileSystem,
      UnaryOperator<List<String>> change,
      Function<Cgroups, Optional<Snapshots>> snapshots) {
    this.fileSystem = fileSystem;
    this.change = change;
    this.command = new NamespaceCommand(HostUser.isRoot());
    this.cgroups = Cgroups.ofThisProcess();
    this.snapshots = snapshots.apply(cgroups);
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
        cgroups.describe(),
        snapshots.map(Snapshots::describe).orElse("started"));
  }

  @Override
  public SandboxProcess start(Launch launch) {
    return snapshots
        .flatMap(all -> restored(all, launch))
        .orElseGet(() -> start(JavaCommand.of(fileSystem, launch), launch));
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
    return start(
        launch, groups -> command.of(fileSystem.path(), groups, inside), StartedParent::new);
  }

  private Optional<NamespaceProcess> restored(Snapshots all, Launch launch) {
    return all.of(launch).flatMap(snapshot -> restored(all, snapshot, launch));
  }

  /** {@return empty where it does not come back; that costs a moment and no grading} */
  private Optional<NamespaceProcess> restored(Snapshots all, Snapshot snapshot, Launch launch) {
    try {
      Snapshot.Copy copy = snapshot.copyFor(command.nextUser());
      NamespaceProcess process =
          start(
              launch,
              groups -> command.restoring(fileSystem.path(), groups, copy),
              begun -> new RestoringParent(begun, copy));
      try {
        process.awaitReady();
        return Optional.of(process);
      } catch (IOException e) {
        process.close();
        throw e;
      }
    } catch (IOException e) {
      all.discard(snapshot, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private NamespaceProcess start(
      Launch launch, Function<List<Path>, List<String>> outside, Function<Process, Parent> parent) {
    Optional<Cgroup> cgroup = cgroups.make(launch.limits().memoryMebibytes());
    List<String> whole = change.apply(outside.apply(cgroup.map(Cgroup::doors).orElse(List.of())));
    try {
      Process process = onStarter(() -> begin(whole, launch.runtime()));
      NamespaceProcess started =
          new NamespaceProcess(
              parent.apply(process), launch.limits(), cgroup, fileSystem.path(), running);
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
