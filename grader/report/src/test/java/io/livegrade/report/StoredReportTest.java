package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.report.Audience;
import io.livegrade.model.report.GradeReport;
import io.livegrade.report.json.JsonReport;
import io.livegrade.report.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that earlier graders wrote; what is stored here is never written anew. */
final class StoredReportTest {

  private static final Path STORED = Path.of("src/test/resources/stored");

  @ParameterizedTest
  @MethodSource("stored")
  void opensReportsOfEverySchemaVersion(Path file) throws IOException {
    GradeReport report = ReportReader.read(Files.readString(file), file);

    assertThat(report.audience()).isEqualTo(Audience.INTERVIEWER);
    assertThat(Stream.of(ReportFormat.values()).map(format -> format.render(report)))
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("stored")
  void storesThemAgainAsThePresentVersion(Path file) throws IOException {
    GradeReport report = ReportReader.read(Files.readString(file), file);

    assertThat(ReportReader.read(JsonReport.render(report), file)).isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTABLE", "UNCOMPILED", "NOT_GRADED", "HOSTILE"})
  void keepsOneOfEachSort(ReportCase one) {
    assertThat(STORED.resolve("1").resolve(one.file("json"))).exists();
  }

  static List<Path> stored() throws IOException {
    try (Stream<Path> files = Files.walk(STORED)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
