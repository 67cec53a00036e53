package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFilesTest {

  @TempDir private Path folder;

  @Test
  void writesEachFormatToItsFile() throws IOException {
    Path out = folder.resolve("new/out");

    List<Path> written =
        ReportFiles.write(HostileReport.report(), EnumSet.allOf(ReportFormat.class), out);

    for (ReportFormat format : ReportFormat.values()) {
      assertThat(out.resolve(format.fileName())).hasContent(format.render(HostileReport.report()));
    }
    assertThat(written).hasSameSizeAs(ReportFormat.values());
    assertThat(out).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
  }

  @Test
  void replacesAnEarlierReport() throws IOException {
    Path earlier = Files.writeString(folder.resolve("report.json"), "old");

    ReportFiles.write(Reports.strong(), List.of(ReportFormat.JSON), folder);

    assertThat(earlier).hasContent(ReportFormat.JSON.render(Reports.strong()));
  }
}
