package io.livegrade.grading.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.grading.submission.HandIn.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HandInsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "App.java, class App {}",
    "src/main/java/app/App.java, package app;",
    "app/src/main/java/App.java, class App {}|pom.xml",
    "core/App.java, class App {}|settings.gradle.kts",
    "com/acme/App.java, package com.acme;"
  })
  void aFolderThatShowsItselfToBeOneIsOneSubmission(String file, String rest) throws IOException {
    String[] textAndMark = rest.split("\\|", 2);
    write(file, textAndMark[0]);
    if (textAndMark.length == 2) {
      write(textAndMark[1], "");
    }

    assertThat(HandIns.find(List.of(folder.toString())).handIns())
        .containsExactly(new HandIn(Kind.FOLDER, folder));
  }

  @Test
  void anyOtherFolderIsLookedThroughAndSaysWhatItSkips() throws IOException {
    write("ann/src/A.java", "class A {}");
    write("bob/com/acme/B.java", "package com.acme;");
    write("carl.zip", "");
    write("dora.git/HEAD", "ref: refs/heads/main");
    write("dora.git/objects/x", "");
    write("dora.git/refs/x", "");
    write("empty/README.md", "sorry");
    write("notes.txt", "");
    write(".DS_Store", "");

    HandIns.Found found = HandIns.find(List.of(folder.toString()));

    assertThat(found.handIns())
        .containsExactly(
            new HandIn(Kind.FOLDER, folder.resolve("ann")),
            new HandIn(Kind.FOLDER, folder.resolve("bob")),
            new HandIn(Kind.ZIP, folder.resolve("carl.zip")),
            new HandIn(Kind.REPOSITORY, folder.resolve("dora.git")));
    assertThat(found.handIns())
        .extracting(HandIn::name)
        .containsExactly("ann", "bob", "carl", "dora");
    assertThat(found.skipped())
        .extracting(skipped -> skipped.place().getFileName() + " " + skipped.reason())
        .containsExactly(
            ".DS_Store is hidden",
            "empty holds no Java file that can be read",
            "notes.txt is neither a folder nor a .zip file");
  }

  @Test
  void whatIsNamedTwiceIsGradedOnce() throws IOException {
    write("ann/A.java", "class A {}");
    String ann = folder.resolve("ann").toString();

    assertThat(HandIns.find(List.of(ann, folder.toString(), ann + "/../ann")).handIns()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/ann.git", "ssh://host/ann", "git@example.org:ann/lru.git"})
  void anotherMachinesRepositoryIsRefused(String source) {
    assertThatThrownBy(() -> HandIns.find(List.of(source)))
        .isInstanceOf(UnreadableSubmissionException.class)
        .hasMessageContaining(source)
        .hasMessageContaining("clone it first");
  }

  @Test
  void whatIsNoSubmissionAtAllIsRefused() throws IOException {
    write("notes.txt", "");

    assertThatThrownBy(() -> HandIns.find(List.of(folder.toString())))
        .hasMessageContaining("holds no submission");
    assertThatThrownBy(() -> HandIns.find(List.of(folder.resolve("notes.txt").toString())))
        .hasMessageContaining("neither a folder nor a .zip file");
    assertThatThrownBy(() -> HandIns.find(List.of(folder.resolve("nowhere").toString())))
        .hasMessageContaining("is not there");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
