package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The control groups of one sandboxed JVM: one folder in the unified hierarchy, or one each in the
 * older ones.
 *
 * @param folders made for this JVM and for nothing else
 * @param counter the file that tells how often the kernel killed for want of memory
 */
record Cgroup(List<Path> folders, Path counter) implements AutoCloseable {

  private static final int REMOVAL_TRIES = 100;
  private static final long REMOVAL_PAUSE_NANOS = 10_000_000;

  /** {@return the files to write to in order to join} */
  List<Path> doors() {
    return folders.stream().map(folder -> folder.resolve("cgroup.procs")).toList();
  }

  /** {@return whether the kernel killed something in here for want of memory} */
  boolean ranOut() {
    try {
      return Files.readAllLines(counter).stream()
          .anyMatch(line -> line.startsWith("oom_kill ") && !line.equals("oom_kill 0"));
    } catch (IOException e) {
      return false; // removed already
    }
  }

  /** Removes the folders; the kernel may need a moment after the last process has ended. */
  @Override
  public void close() {
    for (Path folder : folders) {
      for (int tries = 0; tries < REMOVAL_TRIES && !removed(folder); tries++) {
        LockSupport.parkNanos(REMOVAL_PAUSE_NANOS);
      }
    }
  }

  private static boolean removed(Path folder) {
    try {
      Files.delete(folder);
      return true;
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException busy) {
      return false;
    }
  }
}
