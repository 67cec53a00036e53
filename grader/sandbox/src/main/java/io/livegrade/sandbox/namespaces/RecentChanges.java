package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Finds what has changed in a folder that nothing should change. */
final class RecentChanges {

  private RecentChanges() {}

  /** {@return what was made, written or given other rights since, as paths below the folder} */
  static List<Path> below(Path folder, Instant since) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> changed(each).isAfter(since)).map(folder::relativize).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the inode's own time, which no one can set back. */
  private static Instant changed(Path path) {
    try {
      return ((FileTime) Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
          .toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
