package io.livegrade.report.batch;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.report.GradeReport;
import io.livegrade.report.ReportFiles;
import io.livegrade.report.html.BatchIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one batch, held by one process at a time.
 *
 * <p>A report is written beside its place, brought to the disk and moved there as a whole; then the
 * journal gets its line. So whatever the journal holds is there, and what it does not hold is to be
 * graded again. Safe to use from several threads.
 */
public final class BatchFolder implements AutoCloseable {

  private static final String JOURNAL = "grades.jsonl";
  private static final String TABLE = "grades.csv";
  private static final String INDEX = "index.html";
  private static final String REGRADE = "regrade";
  private static final String LOCK = ".lock";
  private static final String UNFINISHED = ".unfinished";

  /** Names in the folder that no report's folder can have. */
  public static final List<String> RESERVED = List.of(JOURNAL, TABLE, INDEX, REGRADE);

  private final Path folder;
  private final FileChannel lock;
  private final Journal journal;

  private BatchFolder(Path folder, FileChannel lock, Journal journal) {
    this.folder = folder;
    this.lock = lock;
    this.journal = journal;
  }

  /**
   * Opens a batch's folder.
   *
   * @param folder made if it is not there; otherwise empty, or that of an earlier batch
   * @throws ConfigurationException where another process holds it, it is something else's, or it
   *     cannot be written
   */
  public static BatchFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lock = locked(folder);
      boolean opened = false;
      try {
        requireOwn(folder);
        Journal journal = Journal.open(folder.resolve(JOURNAL));
        deleteTree(folder.resolve(UNFINISHED));
        opened = true;
        return new BatchFolder(folder, lock, journal);
      } finally {
        if (!opened) {
          lock.close();
        }
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** {@return the folder itself} */
  public Path path() {
    return folder;
  }

  /** {@return the folder in which the same submissions are graded anew, for comparison} */
  public Path regrade() {
    return folder.resolve(REGRADE);
  }

  /** {@return the last entry of each submission, by name} */
  public synchronized List<BatchEntry> entries() {
    return journal.entries();
  }

  /** {@return where the report of an entry is read} */
  public Path page(BatchEntry entry) {
    return folder.resolve(entry.origin().folder()).resolve("report.html");
  }

  /** {@return the page that lists all entries} */
  public Path index() {
    return folder.resolve(INDEX);
  }

  /** Keeps a report and its entry. Once this returns, neither a crash nor a power cut undoes it. */
  public void keep(BatchEntry entry, GradeReport report) {
    Path written = folder.resolve(UNFINISHED).resolve(entry.origin().folder());
    try {
      deleteTree(written);
      for (Path file : ReportFiles.write(report, written)) {
        force(file);
      }
      force(written);
      publish(written, entry);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * Takes over an entry and its report from another batch's folder, in place of its own. May be
   * repeated where it was interrupted.
   */
  public void takeOver(BatchEntry entry, BatchFolder other) {
    try {
      publish(other.folder.resolve(entry.origin().folder()), entry);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Draws the table and the index page from the journal. */
  public synchronized void summarize() {
    List<BatchEntry> entries = journal.entries();
    try {
      Path drawn = Files.createDirectories(folder.resolve(UNFINISHED));
      replace(drawn.resolve(TABLE), GradesCsv.render(entries));
      replace(drawn.resolve(INDEX), BatchIndex.render(entries));
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Removes the folder with everything in it; to be closed all the same. */
  public synchronized void remove() {
    try {
      deleteTree(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private void replace(Path unfinished, String text) throws IOException {
    Files.writeString(unfinished, text);
    force(unfinished);
    Files.move(
        unfinished,
        folder.resolve(unfinished.getFileName()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private synchronized void publish(Path written, BatchEntry entry) throws IOException {
    Path place = folder.resolve(entry.origin().folder());
    Path old = folder.resolve(UNFINISHED).resolve("old");
    // Where an earlier attempt got this far, the report is in its place already.
    if (Files.exists(written)) {
      Files.createDirectories(old.getParent());
      deleteTree(old);
      if (Files.exists(place)) {
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
    }
    journal.append(entry);
    deleteTree(old);
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      // Held by this very process, which is as good as by another.
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw refused(
          folder, "another batch is writing here; wait for its end, or name another --out");
    }
    return channel;
  }

  private static void requireOwn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      boolean foreign =
          Files.notExists(folder.resolve(JOURNAL))
              && entries.anyMatch(entry -> !entry.getFileName().toString().equals(LOCK));
      if (foreign) {
        throw refused(
            folder,
            "holds files, but no %s of an earlier batch; name a new or empty folder with --out"
                .formatted(JOURNAL));
      }
    }
  }

  /** Waits until the disk has it: of a folder, the names in it. */
  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static ConfigurationException unwritable(Path folder, IOException cause) {
    return refused(
        folder,
        "the batch cannot be written here (" + cause + "); make room, or name another --out");
  }

  private static ConfigurationException refused(Path folder, String reason) {
    return new ConfigurationException(List.of(new ConfigurationIssue(folder, reason)));
  }

  @Override
  public void close() {
    try (lock) {
      journal.close();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }
}
