package io.livegrade.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A container engine of the test's own, to be killed without harm to anybody else. */
final class OwnEngine implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Not JUnit's folder: a socket's path must be short. */
  private final Path folder;

  private @Nullable Process daemon;

  private OwnEngine(Path folder) {
    this.folder = folder;
  }

  /** {@return whether this user can start one here} */
  static boolean isPossible() {
    return isRoot()
        && Stream.of("/usr/sbin/dockerd", "/usr/bin/dockerd").anyMatch(each -> isProgram(each));
  }

  /** {@return an engine that answers, with nothing in it} */
  static OwnEngine start() throws IOException {
    OwnEngine engine = new OwnEngine(Files.createTempDirectory("engine"));
    engine.beginUnlessAlive();
    return engine;
  }

  /** {@return what finds it, as DOCKER_HOST} */
  String host() {
    return "unix://" + folder.resolve("docker.sock");
  }

  /** {@return where it keeps all it has} */
  Path folder() {
    return folder;
  }

  /** Where it was killed it starts again, over what it left. */
  void beginUnlessAlive() throws IOException {
    if (daemon != null && daemon.isAlive()) {
      return;
    }
    daemon =
        new ProcessBuilder(
                "dockerd",
                "--host",
                host(),
                "--data-root",
                folder.resolve("data").toString(),
                "--exec-root",
                folder.resolve("exec").toString(),
                "--pidfile",
                folder.resolve("pid").toString(),
                "--bridge",
                "none",
                "--iptables=false",
                "--ip6tables=false")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    await("an engine that answers", () -> run("version").code() == 0);
  }

  /** {@return the ids of its containers, running or not} */
  List<String> containers() {
    return run("ps", "--all", "--quiet").out().lines().toList();
  }

  /** {@return the names of its images} */
  List<String> images() {
    return run("images", "--format", "{{.Repository}}:{{.Tag}}")
        .out()
        .lines()
        .filter(name -> !name.startsWith("<none>"))
        .toList();
  }

  void awaitAContainer() {
    await("a container that runs", () -> !run("ps", "--quiet").out().isBlank());
  }

  /** Waits until so many were made from now on, those that are gone again among them. */
  void awaitContainersInAll(int wanted) {
    Set<String> seen = new HashSet<>();
    await(
        wanted + " containers",
        () -> {
          seen.addAll(containers());
          return seen.size() >= wanted;
        });
  }

  /** Runs its client. */
  Shell.Ended run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("docker", "--host", host()));
    command.addAll(Arrays.asList(arguments));
    return Shell.in(folder).run(command.toArray(String[]::new));
  }

  /** What a crash, an operator or the kernel may do to it at any time. */
  void kill() {
    if (daemon != null) {
      List<ProcessHandle> both =
          Stream.concat(Stream.of(daemon.toHandle()), daemon.descendants()).toList();
      both.forEach(ProcessHandle::destroyForcibly);
      both.forEach(each -> each.onExit().join());
    }
  }

  /** Lets it hang: it takes connections, and nothing more, until it is resumed. */
  void pause() {
    signal("STOP");
  }

  void resume() {
    signal("CONT");
  }

  private void signal(String name) {
    if (daemon != null) {
      Shell.in(folder).run("kill", "-" + name, Long.toString(daemon.pid()));
    }
  }

  /** Lets it end its containers, which it does only by itself, and removes what it kept. */
  @Override
  public void close() throws IOException {
    beginUnlessAlive();
    containers().forEach(each -> run("rm", "--force", each));
    if (daemon != null) {
      daemon.destroy();
      daemon.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
    // It mounts its folder over itself, and leaves that.
    Shell.in(Path.of("/")).run("umount", folder.resolve("data").toString());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void await(String what, Asked asked) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (asked.isSo()) {
        return;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    throw new AssertionError("waited in vain for " + what);
  }

  /** A question that is asked until it is answered by yes. */
  private interface Asked {
    boolean isSo();
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isProgram(String path) {
    return Files.isExecutable(Path.of(path));
  }
}
