package io.livegrade.cli;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.report.GradeReport;
import io.livegrade.report.ReportFiles;
import io.livegrade.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where {@code --out} leaves a report. */
final class ReportFolder {

  private ReportFolder() {}

  /** Writes every format that is a file's; the terminal's is not. */
  static void write(GradeReport report, Path folder) {
    try {
      ReportFiles.write(report, ReportFormat.files(), folder);
    } catch (IOException e) {
      throw new ConfigurationException(
          List.of(
              new ConfigurationIssue(
                  folder,
                  "the report cannot be written here (" + e + "); name a folder of yours")));
    }
  }
}
