package io.livegrade.grading.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a zip archive in place. Nothing is unpacked, so no entry can end up elsewhere, and an entry
 * is read as far as a source may be long, whatever it would grow to.
 */
final class ZipArchive {

  /** The largest archive that is opened: a repository with its build output is smaller. */
  static final long MOST_BYTES = 64L << 20;

  /** The largest list of entries, since the JDK holds it in memory as a whole. */
  static final long MOST_DIRECTORY_BYTES = 8L << 20;

  private static final int END_RECORD = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int DIRECTORY_BYTES_AT = 12;

  private ZipArchive() {}

  /**
   * {@return what was read, or why it was refused}
   *
   * @param name the submission's, for the report
   * @throws UnreadableSubmissionException where it is no archive that can be opened safely
   */
  static Collected collect(Path archive, String name) {
    try {
      requireModest(archive);
      try (FileSystem opened =
          FileSystems.newFileSystem(archive, Map.of("accessMode", "readOnly"))) {
        return new Collector().collect(top(opened.getPath("/")), name);
      }
    } catch (IOException | InvalidPathException e) {
      throw new UnreadableSubmissionException(
          archive,
          "cannot be read as a zip archive (%s); ask for it again, or unpack it and name the folder"
              .formatted(e.getMessage()),
          e);
    }
  }

  /** {@return the folder that download sites put around everything, or else the whole archive} */
  private static Path top(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      List<Path> visible =
          entries
              .filter(entry -> !entry.getFileName().toString().startsWith("."))
              .filter(entry -> !entry.getFileName().toString().startsWith("__MACOSX"))
              .toList();
      boolean wrapped =
          !SubmissionShape.isMarked(root)
              && visible.size() == 1
              && SubmissionShape.isMarked(visible.getFirst());
      return wrapped ? visible.getFirst() : root;
    }
  }

  private static void requireModest(Path archive) throws IOException {
    long bytes = Files.size(archive);
    if (bytes > MOST_BYTES) {
      throw new UnreadableSubmissionException(
          archive,
          "is larger than %d MiB; unpack it and name the folder".formatted(MOST_BYTES >> 20));
    }
    long directory = directoryBytes(archive, bytes);
    if (directory > MOST_DIRECTORY_BYTES) {
      throw new UnreadableSubmissionException(
          archive,
          "lists far more files than anyone writes; unpack it with care, and name the folder");
    }
  }

  /** {@return how long the list of entries is, as the record at the archive's end says} */
  private static long directoryBytes(Path archive, long bytes) throws IOException {
    int length = (int) Math.min(bytes, END_RECORD + LONGEST_COMMENT);
    ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel = FileChannel.open(archive)) {
      while (end.hasRemaining() && channel.read(end, bytes - length + end.position()) >= 0) {
        // A read may give less than was asked for.
      }
    }
    for (int at = end.position() - END_RECORD; at >= 0; at--) {
      if (end.getInt(at) == END_SIGNATURE) {
        return Integer.toUnsignedLong(end.getInt(at + DIRECTORY_BYTES_AT));
      }
    }
    return 0; // no archive, which whoever opens it says
  }
}
