package io.livegrade.grading.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.grading.submission.HandIn.Kind;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class ZipArchiveTest {

  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void isReadAsAFolderIs() throws IOException {
    Path unpacked = Files.createDirectories(folder.resolve("ann/src/main/java/app"));
    Files.writeString(unpacked.resolve("App.java"), "package app;");
    Files.writeString(folder.resolve("ann/notes.txt"), "x");
    Path zip =
        zip(
            "src/main/java/app/",
            "",
            "src/main/java/app/App.java",
            "package app;",
            "notes.txt",
            "x");

    Submission read = read(zip);

    assertThat(read)
        .isEqualTo(new HandIn(Kind.FOLDER, folder.resolve("ann")).collect().submission());
  }

  @Test
  void loosesTheOneFolderThatDownloadSitesPutAroundEverything() throws IOException {
    Path zip =
        zip("lru-main/src/App.java", "class App {}", "__MACOSX/lru-main/src/._App.java", "x");

    assertThat(read(zip).sources()).containsExactly(new SourceFile("src/App.java", "class App {}"));
  }

  @Test
  void keepsAFolderThatIsThePackage() throws IOException {
    assertThat(read(zip("com/acme/App.java", "package com.acme;")).sources())
        .extracting(SourceFile::path)
        .containsExactly("com/acme/App.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../App.java", "a/../../App.java", "a/./App.java"})
  void opensNothingThatPointsElsewhere(String name) throws IOException {
    Path zip = zip("Fine.java", "class Fine {}", name, "class App {}");

    assertThatThrownBy(() -> read(zip))
        .isInstanceOf(UnreadableSubmissionException.class)
        .hasMessageContaining("ann.zip: cannot be read as a zip archive");
    assertThat(entries(folder)).containsExactly(zip);
  }

  @Test
  void takesAnAbsoluteNameForOneInTheArchive() throws IOException {
    assertThat(read(zip("/etc/App.java", "class App {}", "Other.java", "class Other {}")).sources())
        .extracting(SourceFile::path)
        .containsExactly("Other.java", "etc/App.java");
  }

  @Test
  void readsABombNoFurtherThanASourceMayBeLong() throws IOException {
    Path zip = folder.resolve("ann.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
      out.putNextEntry(new ZipEntry("Bomb.java"));
      byte[] blanks = new byte[MEBIBYTE];
      for (int i = 0; i < 200; i++) {
        out.write(blanks);
      }
    }

    assertThat(new HandIn(Kind.ZIP, zip).collect())
        .isInstanceOfSatisfying(
            Collected.Refused.class,
            refused -> assertThat(refused.outcome().sentence()).contains("larger than 512 KiB"));
  }

  @Test
  void doesNotOpenWhatListsMillionsOfFiles() throws IOException {
    Path zip = folder.resolve("ann.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
      for (int i = 0; i < 100_000; i++) {
        out.putNextEntry(new ZipEntry("a".repeat(50) + i));
      }
    }

    assertThatThrownBy(() -> read(zip)).hasMessageContaining("far more files than anyone writes");
  }

  @Test
  void whatIsNoArchiveIsNotTheCandidatesFault() throws IOException {
    Path zip = Files.writeString(folder.resolve("ann.zip"), "not a zip");

    assertThatThrownBy(() -> read(zip))
        .isInstanceOf(UnreadableSubmissionException.class)
        .hasMessageContaining("ask for it again");
  }

  private static Submission read(Path zip) {
    return switch (new HandIn(Kind.ZIP, zip).collect()) {
      case Collected.Accepted(Submission submission) -> submission;
      case Collected.Refused refused -> throw new AssertionError(refused);
    };
  }

  private Path zip(String... namesAndTexts) throws IOException {
    Path zip = folder.resolve("ann.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
