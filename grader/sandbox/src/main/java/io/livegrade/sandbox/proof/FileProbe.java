package io.livegrade.sandbox.proof;

import io.livegrade.model.run.Protection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries to leave something behind, and to reach what it must not. */
record FileProbe(Visit visit) {

  private static final String MARK = "/livegrade-was-here";

  /** Where a root file system may be open: its top, what is shown of the host, what users have. */
  private static final List<String> FOLDERS =
      List.of(
          "", "/jars", "/examination", "/dev", "/etc", "/home", "/proc", "/run", "/sys", "/var");

  private static final List<String> FILES =
      List.of(
          "/jars/stub.jar", "/jars/bridge.jar", "/examination/bin/java", "/examination/release");

  private static final List<String> SCRATCH =
      List.of("/tmp", "/var/tmp", "/dev/shm", "/run/shm", "/dev/mqueue");

  private static final List<String> LIMITS =
      List.of(
          "/sys/fs/cgroup/memory.max",
          "/sys/fs/cgroup/pids.max",
          "/sys/fs/cgroup/cgroup.procs",
          "/sys/fs/cgroup/memory/memory.limit_in_bytes",
          "/sys/fs/cgroup/pids/pids.max",
          "/proc/sys/kernel/threads-max",
          "/proc/sys/kernel/core_pattern",
          "/proc/sys/vm/overcommit_memory");

  List<Protection> findings() {
    return List.of(files(), scratch(), memory(), limits());
  }

  private Protection files() {
    List<String> orders = new ArrayList<>();
    FOLDERS.forEach(folder -> orders.add("make " + folder + MARK));
    FILES.forEach(file -> orders.add("open " + file + " rw"));
    Protection found = judge(Promise.FILES, orders);
    List<Path> changed = visit.outside().changedFiles();
    return changed.isEmpty()
        ? found
        : Promise.FILES.didNotHold("seen from outside, it changed /" + changed.getFirst());
  }

  private Protection scratch() {
    return judge(
        Promise.SCRATCH_SPACE, SCRATCH.stream().map(folder -> "make " + folder + MARK).toList());
  }

  private Protection memory() {
    String grader = Long.toString(ProcessHandle.current().pid());
    return judge(
        Promise.PROCESS_MEMORY,
        Stream.of("self", "thread-self", "self/task/1", "1", grader)
            .flatMap(
                process ->
                    Stream.of("r", "rw").map(mode -> "open /proc/" + process + "/mem " + mode))
            .toList());
  }

  private Protection limits() {
    return judge(
        Promise.RAISED_LIMITS, LIMITS.stream().map(file -> "open " + file + " rw").toList());
  }

  private Protection judge(Promise promise, List<String> orders) {
    Answer first = visit.attempt(orders.getFirst());
    Optional<String> success =
        first.done()
            ? Optional.of(orders.getFirst())
            : orders.stream().skip(1).filter(order -> visit.attempt(order).done()).findFirst();
    return success
        .map(order -> promise.didNotHold("it could " + order))
        .orElseGet(() -> promise.held(first.reason()));
  }
}
