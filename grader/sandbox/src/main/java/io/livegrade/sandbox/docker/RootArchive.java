package io.livegrade.sandbox.docker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * The root file system as a tar archive; the same bytes each time it is written.
 *
 * @param root the folder
 * @param javaMode what may be done with the JVM's program
 */
record RootArchive(Path root, int javaMode) {

  /** What its own user cannot read is not dumpable: closes its memory in {@code /proc}. */
  static final int UNREADABLE = 0111;

  /** For a runtime that starts no program it cannot read. */
  static final int READABLE = 0555;

  private static final Path JAVA = Path.of("bin", "java");

  void writeTo(OutputStream target) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(target);
        Stream<Path> all = Files.walk(root)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Path each : all.skip(1).sorted().toList()) {
        add(tar, each);
      }
    }
  }

  /** Root owns everything, whoever made it: the container's user can read it and no more. */
  private void add(TarArchiveOutputStream tar, Path each) throws IOException {
    TarArchiveEntry entry =
        new TarArchiveEntry(each, root.relativize(each).toString(), LinkOption.NOFOLLOW_LINKS);
    entry.setIds(0, 0);
    entry.setNames("root", "root");
    entry.setMode(mode(each));
    tar.putArchiveEntry(entry);
    if (entry.isFile()) {
      Files.copy(each, tar);
    }
    tar.closeArchiveEntry();
  }

  private int mode(Path path) throws IOException {
    if (path.endsWith(JAVA)) {
      return javaMode;
    }
    Set<PosixFilePermission> permissions =
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
    List<PosixFilePermission> inOrder = List.of(PosixFilePermission.values());
    // The enum's order is that of the bits, owner's read first.
    return permissions.stream().mapToInt(each -> 0400 >> inOrder.indexOf(each)).sum();
  }
}
