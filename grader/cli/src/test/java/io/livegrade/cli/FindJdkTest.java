package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindJdkTest {

  @TempDir Path places;

  @Test
  void takesTheJdkNamedForTheGraderFirst() throws IOException {
    Path named = jdk("named", "25.0.3");
    Path other = jdk("other", "25");

    Shell.Ended ended =
        find(
            shell()
                .with("LIVEGRADE_JAVA_HOME", named.toString())
                .with("JAVA_HOME", other.toString()));

    assertThat(ended.out()).isEqualTo(named + "\n");
    assertThat(ended.code()).isZero();
  }

  @Test
  void refusesTheJdkNamedForTheGraderWhereItDoesNotFit() throws IOException {
    Path named = jdk("named", "17.0.15");
    jdk("fits", "25");

    Shell.Ended ended = find(shell().with("LIVEGRADE_JAVA_HOME", named.toString()));

    assertThat(ended.code()).isOne();
    assertThat(ended.error()).contains(named + " is version 17.0.15");
  }

  @Test
  void passesOverAnOlderJavaHomeForOneInTheUsualPlaces() throws IOException {
    Path fits = jdk("jdk with spaces", "25.0.1");

    Shell.Ended ended = find(shell().with("JAVA_HOME", jdk("old", "21.0.2").toString()));

    assertThat(ended.out()).isEqualTo(fits + "\n");
  }

  @Test
  void looksInsideTheBundlesOfOtherSystems() throws IOException {
    Path home = jdk("temurin-25.jdk/Contents/Home", "25.0.3");

    assertThat(find(shell()).out()).isEqualTo(home + "\n");
  }

  @Test
  void followsTheLinkOfTheJavaOnThePath() throws IOException {
    Path home = jdk("elsewhere/jdk", "25.0.3");
    Path bin = Files.createDirectories(places.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));

    Shell.Ended ended = find(shell().with("PATH", bin + ":/usr/bin:/bin"));

    assertThat(ended.out()).isEqualTo(home + "\n");
  }

  @Test
  void takesNoRuntimeWithoutCompiler() throws IOException {
    Path runtime = jdk("jre", "25.0.3");
    Files.delete(runtime.resolve("bin/javac"));

    Shell.Ended ended = find(shell());

    assertThat(ended.code()).isOne();
    assertThat(ended.error()).contains(runtime + " is version 25.0.3 without javac");
  }

  @Test
  void saysWhatWasLookedAtAndHowToNameOne() throws IOException {
    Path old = jdk("old", "17.0.15");

    Shell.Ended ended = find(shell());

    assertThat(ended.out()).isEmpty();
    assertThat(ended.error())
        .contains("No JDK 25 was found")
        .contains("JAVA_HOME: not set")
        .contains("java on the PATH: there is none")
        .contains(old + " is version 17.0.15")
        .contains("export LIVEGRADE_JAVA_HOME=");
  }

  private Shell shell() {
    return Shell.in(places).with("PATH", "/nonexistent").with("HOME", "/nonexistent");
  }

  private Shell.Ended find(Shell shell) {
    return shell.run(
        "/bin/sh", Repository.file("grader/bin/find-jdk").toString(), places.toString());
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = places.resolve(name);
    Path bin = Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"%s\"\nOS_NAME=\"Linux\"\n".formatted(version));
    for (String tool : new String[] {"java", "javac", "jlink"}) {
      assertThat(Files.createFile(bin.resolve(tool)).toFile().setExecutable(true)).isTrue();
    }
    return home;
  }
}
