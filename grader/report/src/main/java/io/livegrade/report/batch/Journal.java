package io.livegrade.report.batch;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.report.json.BatchEntryJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line for each grading, on the disk before the next one is begun. Of several lines of one
 * submission the last holds. A last line that a power cut has torn counts as never written.
 */
final class Journal implements AutoCloseable {

  private final FileChannel channel;
  private final Map<String, BatchEntry> bySource = new LinkedHashMap<>();

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a journal and reads what it holds.
   *
   * @param file made if it is not there
   * @throws ConfigurationException where a line other than the last is none of a journal
   */
  static Journal open(Path file) throws IOException {
    Journal journal =
        new Journal(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    journal.read(file);
    return journal;
  }

  void append(BatchEntry entry) throws IOException {
    ByteBuffer line = StandardCharsets.UTF_8.encode(BatchEntryJson.line(entry));
    while (line.hasRemaining()) {
      channel.write(line);
    }
    channel.force(true);
    remember(entry);
  }

  /** {@return the last entry of each submission, by name} */
  List<BatchEntry> entries() {
    return bySource.values().stream()
        .sorted(
            Comparator.comparing((BatchEntry entry) -> entry.origin().name())
                .thenComparing(entry -> entry.origin().folder()))
        .toList();
  }

  private void read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int number = 0;
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      boolean last = end == text.length() - 1;
      number++;
      String line =
          new String(
              text.substring(begin, end).getBytes(StandardCharsets.ISO_8859_1),
              StandardCharsets.UTF_8);
      if (!remember(line, file, number, last)) {
        break;
      }
      begin = end + 1;
    }
    channel.truncate(begin);
    channel.position(begin);
  }

  /** {@return whether the line is whole} */
  private boolean remember(String line, Path file, int number, boolean last) {
    try {
      remember(BatchEntryJson.read(line, file, number));
      return true;
    } catch (ConfigurationException e) {
      if (last) {
        return false;
      }
      throw e;
    }
  }

  private void remember(BatchEntry entry) {
    bySource.put(entry.origin().source(), entry);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
