package io.livegrade.grading.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.model.run.RunOutcome;
import io.livegrade.model.submission.LeftOut;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CollectorTest {

  @TempDir private Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("lru-by-ada"));
  }

  @Test
  void readsSourcesSortedByPath() throws IOException {
    write("src/test/java/B.java", "class B {}");
    write("A.java", "class A {}");
    write("@x.java", "class X {}");

    Submission submission = accepted();

    assertThat(submission.name()).isEqualTo("lru-by-ada");
    assertThat(submission.sources())
        .containsExactly(
            new SourceFile("@x.java", "class X {}"),
            new SourceFile("A.java", "class A {}"),
            new SourceFile("src/test/java/B.java", "class B {}"));
  }

  @Test
  void leavesOutAndCountsWhatIsNoAnswer() throws IOException {
    write("src/A.java", "class A {}");
    write("src/module-info.java", "module a {}");
    write("README.md", "read me");
    write("pom.xml", "<project/>");
    write(".git/objects/1/2", "x");
    write(".git/HEAD", "x");
    write(".idea/workspace.xml", "x");
    write(".mvn/wrapper/MavenWrapperDownloader.java", "class M {}");
    write("target/generated-sources/com/acme/G.java", "package com.acme; class G {}");
    write("target/classes/A.class", "x");
    write("build/libs/a.jar", "x");
    write("lib/evil.jar", "x");
    write("lib/Evil.class", "x");
    write("src/META-INF/services/x", "x");
    write("node_modules/a/B.java", "class B {}");
    write("._A.java", "binary");

    Submission submission = accepted();

    assertThat(submission.sources()).extracting(SourceFile::path).containsExactly("src/A.java");
    assertThat(submission.leftOut())
        .containsExactly(
            new LeftOut("IDE settings", 1),
            new LeftOut("META-INF", 1),
            new LeftOut("build output", 3),
            new LeftOut("class and jar files", 2),
            new LeftOut("dependencies", 1),
            new LeftOut("hidden files", 2),
            new LeftOut("module descriptors", 1),
            new LeftOut("not Java", 2),
            new LeftOut("version control", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/com/acme/build/A.java",
        "com/acme/target/A.java",
        "out/A.java",
        "bin/parts/A.java"
      })
  void keepsPackagesThatHaveTheNameOfBuildOutput(String path) throws IOException {
    String declared = path.replace("src/main/java/", "").replace("/A.java", "").replace('/', '.');
    write(path, "// by me\npackage " + declared + ";\nclass A {}");

    assertThat(accepted().sources()).extracting(SourceFile::path).containsExactly(path);
  }

  @Test
  void stripsTheByteOrderMark() throws IOException {
    write("A.java", "\uFEFFclass A {}");

    assertThat(accepted().sources()).containsExactly(new SourceFile("A.java", "class A {}"));
  }

  @Test
  void hashesPathsAndTexts() throws IOException {
    write("A.java", "class A {}");
    String before = accepted().hash();
    write("README.md", "not looked at");
    assertThat(accepted().hash()).isEqualTo(before);

    write("A.java", "class A { }");
    assertThat(accepted().hash()).isNotEqualTo(before);
  }

  @Test
  void refusesAnEmptyFolder() {
    assertThat(refused().sentence())
        .isEqualTo("the folder: is empty; hand in the folder with the Java files");
  }

  @Test
  void refusesAFolderWithoutJavaAndSaysWhatWasThere() throws IOException {
    write("main.go", "package main");
    write("target/A.java", "class A {}");

    assertThat(refused().reason())
        .startsWith("holds no Java file (left out: 1 build output, 1 not Java)");
  }

  @Test
  void refusesMoreFilesThanAnyoneWrites() throws IOException {
    for (int i = 0; i <= Bounds.MOST_SOURCES; i++) {
      write("A" + i + ".java", "");
    }
    assertThat(refused().reason()).startsWith("holds more than 500 Java files");
  }

  @Test
  void refusesOneLargeFile() throws IOException {
    write("A.java", " ".repeat(512 * 1024));
    assertThat(accepted().sources()).hasSize(1);

    write("A.java", " ".repeat(512 * 1024 + 1));
    assertThat(refused().sentence()).startsWith("A.java: is larger than 512 KiB");
  }

  @Test
  void refusesTooMuchInAll() throws IOException {
    for (int i = 0; i < 11; i++) {
      write("A" + i + ".java", " ".repeat(500 * 1024));
    }
    assertThat(refused().reason()).startsWith("holds more than 5 MiB of Java");
  }

  @Test
  void refusesLinksAndNeverFollowsThem() throws IOException {
    write("A.java", "class A {}");
    Path secret = Files.writeString(temporary.resolve("Secret.java"), "class Secret {}");
    Files.createSymbolicLink(folder.resolve("B.java"), secret);

    assertThat(refused().sentence()).startsWith("B.java: is a symbolic link");
  }

  @Test
  void refusesLinkedFoldersWhateverTheirName() throws IOException {
    write("A.java", "class A {}");
    Files.createSymbolicLink(folder.resolve("target"), temporary);

    assertThat(refused().path()).isEqualTo("target");
  }

  @Test
  void readsAFolderTheOperatorNamesByALink() throws IOException {
    write("A.java", "class A {}");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    assertThat(new Collector().collect(link)).isInstanceOf(Collected.Accepted.class);
  }

  @Test
  void ignoresLinksWhereItDoesNotLook() throws IOException {
    write("A.java", "class A {}");
    write("node_modules/.bin/x", "x");
    Files.createSymbolicLink(folder.resolve("node_modules/.bin/y"), temporary);

    assertThat(accepted().leftOut()).containsExactly(new LeftOut("dependencies", 2));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void refusesPipesWithoutOpeningThem() throws IOException, InterruptedException {
    write("A.java", "class A {}");
    new ProcessBuilder("mkfifo", folder.resolve("B.java").toString()).start().waitFor();

    assertThat(refused().sentence()).startsWith("B.java: is a pipe, socket or device");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesNamesThatDifferInCaseOnly() throws IOException {
    write("A.java", "class A {}");
    write("a.java", "class a {}");

    assertThat(refused().sentence()).startsWith("a.java: differs from A.java in case only");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesNamesThatFoolATerminal() throws IOException {
    write("A\u001b[2J.java", "class A {}");

    assertThat(refused().path()).isEqualTo("A?[2J.java");
  }

  @Test
  void refusesWhatIsNotUtf8AndSaysWhere() throws IOException {
    Files.write(
        folder.resolve("A.java"), "class A {}\n// \u00e4".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refused().sentence())
        .isEqualTo("A.java: is not valid UTF-8: byte 0xE4 in line 2; save it as UTF-8");
  }

  @Test
  void refusesATextThatEndsWithinACharacter() throws IOException {
    Files.write(folder.resolve("A.java"), new byte[] {'/', '/', (byte) 0xC3});

    assertThat(refused().reason()).startsWith("is not valid UTF-8");
  }

  @Test
  void refusesFoldersWithoutEnd() throws IOException {
    write("d/".repeat(70) + "A.java", "class A {}");

    assertThat(refused().reason()).startsWith("is nested more than 64 folders deep");
  }

  @Test
  void neverWrites() throws IOException {
    write("A.java", "class A {}");
    try (var before = Files.walk(folder)) {
      long files = before.count();
      accepted();
      try (var after = Files.walk(folder)) {
        assertThat(after.count()).isEqualTo(files);
      }
    }
  }

  @Test
  void tellsTheOperatorOfAFolderThatIsNotThere() throws IOException {
    Path file = Files.writeString(temporary.resolve("A.java"), "class A {}");

    assertThatThrownBy(() -> new Collector().collect(temporary.resolve("nowhere")))
        .isInstanceOf(UnreadableSubmissionException.class)
        .hasMessageContaining("nowhere: there is no such folder");
    assertThatThrownBy(() -> new Collector().collect(file))
        .isInstanceOf(UnreadableSubmissionException.class)
        .hasMessageContaining("A.java: is a file; name the folder");
  }

  private Submission accepted() {
    Collected collected = new Collector().collect(folder);
    assertThat(collected).isInstanceOf(Collected.Accepted.class);
    return collected.submission();
  }

  private RunOutcome.Refused refused() {
    Collected collected = new Collector().collect(folder);
    if (collected instanceof Collected.Refused refused) {
      assertThat(refused.submission().sources()).isEmpty();
      return refused.outcome();
    }
    throw new AssertionError("accepted: " + collected);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
