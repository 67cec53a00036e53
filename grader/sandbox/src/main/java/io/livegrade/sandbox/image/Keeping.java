package io.livegrade.sandbox.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps root file systems as long as somebody uses them. Each build of the grader makes one of its
 * own, of some hundred megabytes, and the one before would stay for ever.
 *
 * <p>When one was used last is the date of its lock file.
 *
 * @param cache the folder of root file systems
 * @param clock tells today
 */
public record Keeping(Path cache, InstantSource clock) {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration PRECISE_TO = Duration.ofDays(1);
  private static final String ROOT = "root-";
  private static final String LOCK = ".lock";
  private static final String KEY = "key-of-";

  /** {@return the folder of what was written down over a root file system, which goes with it} */
  public static Path snapshotsOf(Path root) {
    return root.resolveSibling(root.getFileName() + ".snapshots");
  }

  /** {@return the lock file of a root file system, there or not} */
  static Path lockFile(Path root) {
    return root.resolveSibling(root.getFileName() + LOCK);
  }

  /**
   * Notes that a root file system is in use from now on; a cache of somebody else's stays as is.
   */
  void noteUse(Path root) {
    Path mark = lockFile(root);
    try {
      if (Files.isWritable(mark) && isOlderThan(PRECISE_TO, mark)) {
        Files.setLastModifiedTime(mark, FileTime.from(clock.instant()));
      }
    } catch (IOException e) {
      // Then it may go early, and is made anew.
    }
  }

  /** Removes those that nobody used for a month. What cannot be removed now can the next time. */
  void sweep() {
    try {
      for (Path each : list()) {
        String name = String.valueOf(each.getFileName());
        if (name.startsWith(ROOT) && name.endsWith(LOCK) && isOlderThan(KEPT, each)) {
          Path root = each.resolveSibling(name.substring(0, name.length() - LOCK.length()));
          Folders.delete(root);
          Folders.delete(snapshotsOf(root));
          Folders.delete(each);
        } else if (name.startsWith(KEY) && isOlderThan(KEPT, each)) {
          Folders.delete(each); // worked out anew where it is still asked for
        }
      }
    } catch (IOException e) {
      // Somebody else may be sweeping too.
    }
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.toList();
    }
  }

  private boolean isOlderThan(Duration age, Path file) throws IOException {
    Instant changed = Files.getLastModifiedTime(file).toInstant();
    return changed.isBefore(clock.instant().minus(age));
  }
}
