package io.livegrade.sandbox.namespaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The host's command that walls in a command of the root file system. */
final class NamespaceCommand {

  /** Far above the users that any host hands out. */
  private static final int FIRST_USER = 1 << 30;

  private static final int SANDBOXES_PER_PROCESS = 256;

  static final int MAXIMUM_TASKS = 96;

  /** Of a JVM that is started; one brought back has those it had when it was written down. */
  static final List<String> LIMITS =
      List.of(
          "prlimit",
          // A core dump would be written by the host's rules, outside of the wall.
          "--core=0",
          // Descriptor bombs.
          "--nofile=256",
          // There is no place to write a file; should one be found, it stays small.
          "--fsize=16777216");

  private final boolean root;
  private final String enter = Script.text("enter.sh");
  private final String restore = Script.text("restore.sh");
  private final AtomicInteger started = new AtomicInteger();

  NamespaceCommand(boolean root) {
    this.root = root;
  }

  List<String> of(Path folder, List<Path> groups, List<String> inside) {
    List<String> command = new ArrayList<>();
    // Should the grader be killed, its sandboxes go with it.
    command.addAll(List.of("setpriv", "--pdeathsig", "KILL"));
    command.addAll(LIMITS);
    command.add("unshare");
    if (!root) {
      // Whoever is not root may make the other namespaces only in a user namespace of his own.
      command.addAll(List.of("--user", "--map-root-user"));
    }
    command.addAll(
        List.of(
            // Mounts of the sandbox are seen by it alone, and gone with it.
            "--mount",
            "--propagation=private",
            // It sees and signals no process but its own; when its first one ends, all end.
            "--pid",
            "--fork",
            "--kill-child=KILL",
            // No network, not even a loopback that is up; no abstract socket of the host.
            "--net",
            // No shared memory or message queue of the host.
            "--ipc",
            // Not even the host's name.
            "--uts"));
    command.addAll(List.of("/bin/sh", "-c", enter, "enter.sh", folder.toString()));
    command.add(root ? Integer.toString(nextUser()) : "keep");
    // Thread and fork bombs.
    command.add(Integer.toString(MAXIMUM_TASKS));
    command.add(String.join("\n", groups.stream().map(Path::toString).toList()));
    command.addAll(inside);
    return command;
  }

  /** {@return the host's command that brings back a written down JVM behind the same walls} */
  List<String> restoring(Path folder, List<Path> groups, Snapshot.Copy copy) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("setpriv", "--pdeathsig", "KILL", "unshare"));
    // No network namespace, which criu makes. With the first process of these all that criu started
    // ends, in namespaces of its own.
    command.addAll(
        List.of("--mount", "--propagation=private", "--pid", "--fork", "--kill-child=KILL"));
    command.addAll(List.of("--ipc", "--uts"));
    command.addAll(List.of("/bin/sh", "-c", restore, "restore.sh", folder.toString()));
    command.add(String.join("\n", groups.stream().map(Path::toString).toList()));
    command.add(copy.criu().toString());
    command.add(copy.images().toString());
    command.addAll(copy.pipes());
    return command;
  }

  /**
   * {@return a user of the host who owns nothing and runs nothing else} The kernel counts tasks by
   * user, and sandboxes that shared one would use up each other's.
   */
  int nextUser() {
    int process = (int) (ProcessHandle.current().pid() % (1 << 22));
    return FIRST_USER
        + process * SANDBOXES_PER_PROCESS
        + Math.floorMod(started.getAndIncrement(), SANDBOXES_PER_PROCESS);
  }
}
