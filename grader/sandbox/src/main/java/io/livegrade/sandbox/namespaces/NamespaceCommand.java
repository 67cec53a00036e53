package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The host's command that walls in a command of the root file system. */
final class NamespaceCommand {

  /** The user nobody of the host, which owns nothing. */
  private static final String NOBODY = "65534";

  static final int MAXIMUM_TASKS = 96;

  private final boolean root;
  private final String script;

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
            "--fsize=16777216",
            // Thread and fork bombs; counted in the user namespace, so in this sandbox alone.
            "--nproc=" + MAXIMUM_TASKS));
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
    command.add(root ? NOBODY : "keep");
    command.add(String.join("\n", groups.stream().map(Path::toString).toList()));
    command.addAll(inside);
    return command;
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
