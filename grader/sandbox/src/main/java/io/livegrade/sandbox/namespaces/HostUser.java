package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who the grader runs as. */
final class HostUser {

  private HostUser() {}

  /** By number: the name of user 0 is free to choose. */
  static boolean isRoot() {
    return id().equals("0");
  }

  /** {@return the number} */
  static String id() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
