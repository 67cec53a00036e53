package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Marks;
import io.livegrade.report.batch.BatchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchFolderTest {

  private static final BatchEntry ANN = BatchEntries.entry("ann", BatchEntries.given(90));
  private static final BatchEntry BOB = BatchEntries.entry("bob", BatchEntries.given(50));

  @TempDir private Path temporary;

  @Test
  void whatIsKeptIsThereWhenItIsOpenedAgain() {
    List<BatchEntry> entries = BatchEntries.all();
    try (BatchFolder folder = open()) {
      entries.forEach(entry -> folder.keep(entry, Reports.strong()));
    }

    try (BatchFolder folder = open()) {
      assertThat(folder.entries()).containsExactlyInAnyOrderElementsOf(entries);
      assertThat(temporary.resolve("out/candidate-3/report.json"))
          .hasContent(ReportFormat.JSON.render(Reports.strong()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"name\":\"bob\",\"fol", "\0\0\0\0\0\0", "\0\0\0\0\n", "{\"name\":1}\n"})
  void aLineTornByAPowerCutWasNeverWritten(String torn) throws IOException {
    keep(ANN);
    Files.writeString(journal(), torn, StandardOpenOption.APPEND);

    try (BatchFolder folder = open()) {
      assertThat(folder.entries()).containsExactly(ANN);
      folder.keep(BOB, Reports.concern());
    }
    try (BatchFolder folder = open()) {
      assertThat(folder.entries()).containsExactly(ANN, BOB);
    }
  }

  @Test
  void aSpoiltLineAmongOthersIsNamed() throws IOException {
    keep(ANN);
    Files.writeString(journal(), "spoilt\n" + Files.readString(journal()));

    assertThatThrownBy(this::open)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("grades.jsonl:1")
        .hasMessageContaining("is not JSON");
  }

  @Test
  void ofOneSubmissionTheLastLineHolds() {
    keep(BatchEntries.entry("ann", new Marks.Missing("no engine")));
    keep(ANN);

    try (BatchFolder folder = open()) {
      assertThat(folder.entries()).containsExactly(ANN);
    }
  }

  @Test
  void whatAnEndedProcessLeftHalfWrittenIsRemoved() throws IOException {
    keep(ANN);
    Files.createDirectories(temporary.resolve("out/.unfinished/bob"));
    Files.writeString(temporary.resolve("out/.unfinished/bob/report.json"), "{");

    keep(BOB);

    assertThat(temporary.resolve("out/bob/report.json"))
        .hasContent(ReportFormat.JSON.render(Reports.strong()));
  }

  @Test
  void twoBatchesAtOnceAreRefused() {
    try (BatchFolder folder = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining(folder.path() + ": another batch is writing here");
    }
    open().close();
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    Files.createDirectories(temporary.resolve("out"));
    Files.writeString(temporary.resolve("out/thesis.txt"), "x");

    assertThatThrownBy(this::open)
        .hasMessageContaining("holds files, but no grades.jsonl")
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void theTableDefusesWhatASpreadsheetWouldRun() throws IOException {
    Map<String, String> cells =
        Map.of(
            "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0",
            "+1", "'+1",
            "-2", "'-2",
            "@sum", "'@sum",
            "\t=1", "'\\t=1",
            "\r=1", "'\\u000d=1",
            "a,\"b\"", "\"a,\"\"b\"\"\"",
            "\u202egnp", "\\u202egnp");
    try (BatchFolder folder = open()) {
      cells
          .keySet()
          .forEach(
              name ->
                  folder.keep(BatchEntries.entry(name, BatchEntries.given(7)), Reports.strong()));
      folder.summarize();
    }

    List<String> rows = Files.readAllLines(temporary.resolve("out/grades.csv"));
    assertThat(rows).hasSize(cells.size() + 1);
    assertThat(cells.values())
        .allSatisfy(cell -> assertThat(rows).anyMatch(row -> row.startsWith(cell + ",concern,7,")));
    assertThat(rows.getFirst())
        .isEqualTo(
            "name,level,points,band,pass,Behaviour,Concurrency safety,Candidate's own tests,"
                + "graded at,report,source,not graded");
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aRegradedReportTakesTheOldOnesPlaceAlsoTheSecondTime(boolean twice) throws IOException {
    BatchEntry better = BatchEntries.entry("ann", BatchEntries.given(99));
    try (BatchFolder folder = open();
        BatchFolder fresh = BatchFolder.open(folder.regrade())) {
      folder.keep(ANN, Reports.concern());
      fresh.keep(better, Reports.strong());

      folder.takeOver(better, fresh);
      if (twice) {
        folder.takeOver(better, fresh);
      }

      assertThat(folder.entries()).containsExactly(better);
      assertThat(folder.page(better)).hasContent(ReportFormat.HTML.render(Reports.strong()));
    }
  }

  private void keep(BatchEntry entry) {
    try (BatchFolder folder = open()) {
      folder.keep(entry, Reports.strong());
    }
  }

  private BatchFolder open() {
    return BatchFolder.open(temporary.resolve("out"));
  }

  private Path journal() {
    return temporary.resolve("out/grades.jsonl");
  }
}
