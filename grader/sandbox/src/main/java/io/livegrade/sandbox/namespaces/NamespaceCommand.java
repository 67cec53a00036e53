package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private final boolean root;
  private final String script;
  private final AtomicInteger started = new AtomicInteger();

  NamespaceCommand(boolean root) {
    this.root = root;
    this.script = script();
  }

  List<String> of(Path folder, List<Path> groups, List<String> inside) {
    List<String> command = new ArrayList<>();
    // Should the grader be killed, its sandboxes go with it.
    command.addAll(List.of("setpriv", "--pdeathsig", "KILL"));
    command.addAll(
        List.of(
            "prlimit",
            // A core dump would be written by the host's rules, outside of the wall.
            "--core=0",
            // Descriptor bombs.
            "--nofile=256",
            // There is no place to write a file; should one be found, it stays small.
            "--fsize=16777216"));
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
    command.addAll(List.of("/bin/sh", "-c", script, "enter.sh", folder.toString()));
    command.add(root ? Integer.toString(nextUser()) : "keep");
    // Thread and fork bombs.
    command.add(Integer.toString(MAXIMUM_TASKS));
    command.add(String.join("\n", groups.stream().map(Path::toString).toList()));
    command.addAll(inside);
    return command;
  }

  /**
   * {@return a user of the host who owns nothing and runs nothing else} The kernel counts tasks by
   * user, and sandboxes that shared one would use up each other's.
   */
  private int nextUser() {
    int process = (int) (ProcessHandle.current().pid() % (1 << 22));
    return FIRST_USER
        + process * SANDBOXES_PER_PROCESS
        + Math.floorMod(started.getAndIncrement(), SANDBOXES_PER_PROCESS);
  }

  private static String script() {
    try (InputStream resource = NamespaceCommand.class.getResourceAsStream("enter.sh")) {
      if (resource == null) {
        throw new IllegalStateException("enter.sh is missing from our jar");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
