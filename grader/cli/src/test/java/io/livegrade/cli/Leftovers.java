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

  /** Groups of other graders come and go while they are looked for. */
  private static Stream<String> groups() {
    return lines("find /sys/fs/cgroup -type d -name 'livegrade-%s-*' 2> /dev/null".formatted(PID))
        .map(group -> "group " + group);
  }

  /** Of a root file system's parts: what a sandbox mounts is to be seen in the sandbox alone. */
  private static Stream<String> mounts() {
    String cache = BuiltGrader.surroundings().cache().toString();
    try {
      return Files.readAllLines(Path.of("/proc/self/mountinfo")).stream()
          .filter(mount -> mount.contains(cache))
          .map(mount -> "mount " + mount);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An engine that does not answer has none. */
  private static Stream<String> containers() {
    return lines(
            "docker ps --all --filter label=io.livegrade.sandbox.pid=%s --format '{{.Names}}'"
                .formatted(PID))
        .map(container -> "container " + container);
  }

  private static Stream<String> lines(String command) {
    return Shell.in(Path.of("/")).run("sh", "-c", command).out().lines();
  }
}
