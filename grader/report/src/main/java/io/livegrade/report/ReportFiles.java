package io.livegrade.report;

import io.livegrade.model.report.GradeReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Writes reports to files. */
public final class ReportFiles {

  private ReportFiles() {}

  /** Writes a report in every format that tools and people keep. */
  public static List<Path> write(GradeReport report, Path folder) throws IOException {
    return write(report, ReportFormat.files(), folder);
  }

  /**
   * Writes a report in several formats. Each file appears whole or not at all; one that is there
   * already is replaced.
   *
   * @param report what to write
   * @param formats in which formats
   * @param folder where; made if it is not there
   * @return the files, in the order of the formats
   * @throws IOException if one cannot be written
   */
  public static List<Path> write(GradeReport report, Collection<ReportFormat> formats, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Map<ReportFormat, String> rendered = new ConcurrentHashMap<>();
    // No format needs another one, and whoever graded waits for the last.
    formats.parallelStream().forEach(format -> rendered.put(format, format.render(report)));
    List<Path> written = new ArrayList<>();
    for (ReportFormat format : formats) {
      String content = Objects.requireNonNull(rendered.get(format));
      written.add(write(content, folder.resolve(format.fileName())));
    }
    return written;
  }

  private static Path write(String content, Path file) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      // Bytes, because halves of surrogate pairs must not stop a report: none is left in any
      // format, and a mistake there would show as a question mark instead.
      Files.write(unfinished, content.getBytes(StandardCharsets.UTF_8));
      return Files.move(
          unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
