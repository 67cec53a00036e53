package io.livegrade.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What this process's sandboxes left on the host. */
final class Leftovers {

  private static final String PID = Long.toString(ProcessHandle.current().pid());

  private Leftovers() {}

  /** {@return processes, groups of processes, mounts and containers; none where all is well} */
  static List<String> ofThisProcess() {
    return Stream.of(processes(), groups(), mounts(), containers()).flatMap(kind -> kind).toList();
  }

  private static Stream<String> processes() {
    return ProcessHandle.current().descendants().map(each -> "process " + each.info());
  }

  private static Stream<String> groups() {
    return under(Path.of("/sys/fs/cgroup"))
        .map(Path::toString)
        .filter(path -> path.contains("livegrade-" + PID + "-"));
  }

  private static Stream<String> mounts() {
    try {
      return Files.readAllLines(Path.of("/proc/self/mountinfo")).stream()
          .filter(mount -> mount.contains("livegrade-" + PID));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An engine that does not answer has none. */
  private static Stream<String> containers() {
    return Shell.in(Path.of("/"))
        .run(
            "sh",
            "-c",
            "docker ps --all --filter label=io.livegrade.sandbox.pid=%s --format '{{.Names}}' || :"
                .formatted(PID))
        .out()
        .lines()
        .map(name -> "container " + name);
  }

  private static Stream<Path> under(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isDirectory).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
