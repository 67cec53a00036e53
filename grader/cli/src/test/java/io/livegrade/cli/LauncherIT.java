package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherIT {

  private static final String LAUNCHER = Repository.file("grader/bin/grade").toString();

  @TempDir Path folder;

  @Test
  void startsThroughALinkFromAFolderWithSpaces() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("some where"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("grade it"), Path.of(LAUNCHER));

    Shell.Ended ended = Shell.in(elsewhere).run(link.toString(), "challenges");

    assertThat(ended.out()).contains("expense-create");
    assertThat(ended.code()).isZero();
  }

  @Test
  void startsFromTheUnpackedArchiveWithoutMaven() {
    Shell.Ended unpacked =
        Shell.in(folder)
            .run("tar", "-xzf", Repository.file("grader/cli/target/livegrade.tar.gz").toString());
    assertThat(unpacked.error()).isEmpty();
    Path pathWithoutMaven = withOnly("readlink", "stty");

    Shell.Ended ended =
        Shell.in(folder)
            .with("PATH", pathWithoutMaven.toString())
            .with("LIVEGRADE_JAVA_HOME", System.getProperty("java.home"))
            .run(folder.resolve("livegrade/bin/grade").toString(), "challenges");

    assertThat(ended.error()).isEmpty();
    assertThat(ended.out()).contains("expense-create");
    assertThat(ended.code()).isZero();
  }

  @Test
  void saysHowToNameAJdkWhereNoneFits() {
    Shell.Ended ended =
        Shell.in(folder).with("LIVEGRADE_JAVA_HOME", folder.toString()).run(LAUNCHER, "challenges");

    assertThat(ended.code()).isEqualTo(ExitCode.CONFIGURATION.number());
    assertThat(ended.error()).contains("No JDK 25 was found").contains("LIVEGRADE_JAVA_HOME");
  }

  @Test
  void readsAndPrintsMoreThanAsciiWithoutALocale() throws IOException {
    Path submission = Files.createDirectories(folder.resolve("Grüße"));

    Shell.Ended ended =
        Shell.in(folder)
            .with("LC_ALL", "")
            .with("LANG", "")
            .with("LC_CTYPE", "")
            .run(LAUNCHER, "--challenge", "expense-create", submission.toString());

    assertThat(ended.out()).contains("Grüße").contains("CONCERN, 0 of 100 points");
    assertThat(ended.code()).isZero();
  }

  private Path withOnly(String... programs) {
    try {
      Path bin = Files.createDirectories(folder.resolve("bin"));
      for (String program : programs) {
        Files.createSymbolicLink(bin.resolve(program), Path.of("/usr/bin", program));
      }
      return bin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
