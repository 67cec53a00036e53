package io.livegrade.sandbox.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to whole folders in the cache. */
public final class Folders {

  private Folders() {}

  /** Deletes a file, or a folder with all that is in it, if there; a link, not what it leads to. */
  public static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path each : walk(path).reversed()) {
      Files.delete(each);
    }
  }

  static void keepOnly(Path folder, String name) throws IOException {
    for (Path each : list(folder)) {
      if (!each.endsWith(name)) {
        delete(each);
      }
    }
  }

  /** Nothing may be written by anyone, and nothing run but what is named. */
  static void lockDown(Path root, List<Path> executables) throws IOException {
    for (Path each : walk(root)) {
      String mode;
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        mode = "rwxr-xr-x";
      } else if (executables.contains(each)) {
        mode = "r-xr-xr-x";
      } else {
        mode = "r--r--r--";
      }
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(mode));
    }
  }

  /** {@return the folder and all in it, parents first, in the order of names} */
  static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
