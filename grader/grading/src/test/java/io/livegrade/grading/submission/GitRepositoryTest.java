package io.livegrade.grading.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.grading.submission.HandIn.Kind;
import io.livegrade.model.submission.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitRepositoryTest {

  @TempDir private Path folder;

  private Path repository = Path.of("");

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    repository = Files.createDirectory(folder.resolve("ann"));
    git("init", "--quiet");
    write("src/App.java", "class App { // $Format:%H$\r\n}");
    write("src/AppTest.java", "class AppTest {}");
    write(".gitattributes", "AppTest.java export-ignore\nApp.java export-subst text eol=lf\n");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Answer");
  }

  @Test
  void readsWhatWasCommittedAndNothingElse() throws IOException, InterruptedException {
    String committed = Files.readString(repository.resolve("src/App.java")).replace("\r\n", "\n");
    write("src/App.java", "class Later {}");
    write("src/More.java", "class More {}");

    assertThat(collect().submission().sources())
        .containsExactly(
            new SourceFile("src/App.java", committed),
            new SourceFile("src/AppTest.java", "class AppTest {}"));
    assertThat(collect().submission().name()).isEqualTo("ann");
  }

  @Test
  void runsNothingTheRepositoryConfigures() throws IOException, InterruptedException {
    Path trace = folder.resolve("trace");
    Path evil = Files.writeString(folder.resolve("evil"), "#!/bin/sh\ntouch " + trace + "\n");
    assertThat(evil.toFile().setExecutable(true)).isTrue();
    for (String setting :
        List.of(
            "core.fsmonitor",
            "core.sshCommand",
            "uploadpack.packObjectsHook",
            "tar.zip.command",
            "filter.evil.smudge")) {
      git("config", setting, evil.toString());
    }
    for (String hook : List.of("post-checkout", "pre-auto-gc", "reference-transaction")) {
      Files.copy(evil, repository.resolve(".git/hooks").resolve(hook));
    }
    Files.writeString(repository.resolve(".git/info/attributes"), "*.java filter=evil\n");
    Files.deleteIfExists(trace);

    assertThat(collect().submission().sources()).hasSize(2);
    assertThat(trace).doesNotExist();
  }

  @Test
  void anEmptyRepositoryIsNotTheCandidatesFault() throws IOException, InterruptedException {
    repository = Files.createDirectory(folder.resolve("empty"));
    git("init", "--quiet");

    assertThatThrownBy(this::collect)
        .isInstanceOf(UnreadableSubmissionException.class)
        .hasMessageContaining("empty: git cannot read it");
  }

  private Collected collect() {
    return new HandIn(Kind.REPOSITORY, repository).collect();
  }

  private void write(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org"));
    command.addAll(List.of(arguments));
    assertThat(
            new ProcessBuilder(command)
                .directory(repository.toFile())
                .inheritIO()
                .start()
                .waitFor())
        .isZero();
  }
}
