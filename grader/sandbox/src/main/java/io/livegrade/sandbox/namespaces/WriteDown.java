package io.livegrade.sandbox.namespaces;

import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.image.RootFileSystem;
import io.livegrade.sandbox.image.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Warms a JVM up behind the walls of a sandbox, with code of our own only, and writes it down.
 *
 * @param fileSystem what it sees
 * @param criu writes it down
 * @param warming warms it up
 * @param images where to
 */
record WriteDown(RootFileSystem fileSystem, Path criu, Warming warming, Path images) {

  /** Has a JVM that was just started do what it is for, and returns when it waits. */
  interface Warming {
    void warm(RootFileSystem fileSystem, Launch launch, InputStream in, OutputStream out)
        throws IOException;
  }

  /**
   * Leaves images in the folder.
   *
   * @throws IOException when the host does not let it
   */
  void of(Launch launch, List<String> inside) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(inside));
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("LD_LIBRARY_PATH", RootFileSystem.home(launch.runtime()) + "/lib");
    Process process = builder.start();
    try {
      Thread.ofPlatform().daemon().start(() -> drainErrors(process));
      warming.warm(fileSystem, launch, process.getInputStream(), process.getOutputStream());
      long jvm =
          process.children().findFirst().orElseThrow(() -> new IOException("it ended")).pid();
      List<String> pipes = pipes(jvm);
      Files.write(images.resolve(Snapshot.PIPES), pipes);
      write(jvm, pipes);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    requireOneUserForEachThread();
  }

  private List<String> command(List<String> inside) {
    List<String> command = new ArrayList<>();
    command.addAll(NamespaceCommand.LIMITS);
    command.addAll(
        List.of(
            "unshare", "--mount", "--propagation=private", "--pid", "--fork", "--kill-child=KILL"));
    command.addAll(List.of("--net", "/bin/sh", "-c", Script.text("warm.sh"), "warm.sh"));
    command.add(fileSystem.path().toString());
    command.add(Integer.toString(WrittenUser.STAND_IN));
    command.add(Integer.toString(NamespaceCommand.MAXIMUM_TASKS));
    command.addAll(inside);
    return command;
  }

  private void write(long jvm, List<String> pipes) throws IOException {
    String target = "--target=" + jvm;
    // CRIU's helper in the JVM looks for /proc, which the JVM itself never sees.
    Tool.run(
        "nsenter",
        target,
        "--mount",
        "--pid",
        "--wdns=/",
        "mount",
        "-t",
        "proc",
        "proc",
        fileSystem.path() + "/proc");
    // CRIU keeps what it finds out about the kernel in /run, if that is in memory.
    Tool.run("nsenter", target, "--mount", "--wdns=/", "mount", "-t", "tmpfs", "tmpfs", "/run");
    Tool.run("nsenter", target, "--mount", "--wdns=/", criu.toString(), "check");
    keepKernelFacts(target);
    List<String> dump = new ArrayList<>(List.of("nsenter", target, "--mount", "--wdns=/"));
    // Limits of a process are shown to its own user, also where root lacks the right to all.
    String user = Integer.toString(WrittenUser.STAND_IN);
    dump.addAll(List.of("setpriv", "--ruid=" + user, "--rgid=" + user, "--keep-groups"));
    dump.addAll(List.of(criu.toString(), "dump", "--tree", Long.toString(jvm)));
    dump.addAll(List.of("--images-dir", images.toString(), "--log-file", "dump.log", "-v1"));
    dump.addAll(List.of("--empty-ns", "net", "--network-lock", "skip"));
    pipes.forEach(pipe -> dump.addAll(List.of("--external", pipe)));
    try {
      Tool.run(dump.toArray(String[]::new));
    } catch (SandboxException e) {
      throw new IOException(
          e.getMessage() + "\n" + Files.readString(images.resolve("dump.log")), e);
    }
  }

  private void keepKernelFacts(String target) throws IOException {
    String kept = images.resolve(Snapshot.kernelFacts()).toString();
    try {
      Tool.run("nsenter", target, "--mount", "--wdns=/", "cp", "/run/criu.kdat", kept);
    } catch (SandboxException e) {
      // A CRIU that leaves none there finds it out each time.
    }
  }

  private static List<String> pipes(long jvm) throws IOException {
    List<String> pipes = new ArrayList<>();
    for (int descriptor = 0; descriptor <= 2; descriptor++) {
      Path link = Path.of("/proc", Long.toString(jvm), "fd", Integer.toString(descriptor));
      pipes.add(Files.readSymbolicLink(link).toString());
    }
    return pipes;
  }

  private void requireOneUserForEachThread() throws IOException {
    try (Stream<Path> files = Files.list(images)) {
      for (Path each : files.filter(WrittenUser::isIn).toList()) {
        WrittenUser.replace(Files.readAllBytes(each), WrittenUser.STAND_IN);
      }
    }
  }

  private static void drainErrors(Process process) {
    try {
      process.getErrorStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // It has ended.
    }
  }
}
