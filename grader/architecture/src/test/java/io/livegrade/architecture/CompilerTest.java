package io.livegrade.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compiler, as the parent pom sets it up, refuses what it should: one real build each. */
final class CompilerTest {

  private static final String PROJECT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>io.livegrade</groupId>
          <artifactId>livegrade</artifactId>
          <version>VERSION</version>
          <relativePath>../../../../../pom.xml</relativePath>
        </parent>
        <artifactId>bites</artifactId>
        <dependencies>
          <dependency>
            <groupId>org.jspecify</groupId>
            <artifactId>jspecify</artifactId>
          </dependency>
        </dependencies>
      </project>
      """;

  private static final String MARKED = "@org.jspecify.annotations.NullMarked\npackage bites;\n";

  @Test
  void takesSoundCode() throws Exception {
    assertThat(compile("sound", "final class Sound { String text() { return \"\"; } }"))
        .contains("BUILD SUCCESS");
  }

  @Test
  void refusesNullBugsCarelessCallsAndWarnings() throws Exception {
    assertThat(
            compile(
                "unsound",
                """
                final class Unsound {
                  String returnsNull() {
                    return null;
                  }

                  void ignoresWhatItComputes() {
                    "text".strip();
                  }
                }
                """))
        .contains("BUILD FAILURE")
        .contains("[NullAway] returning @Nullable expression")
        .contains("[ReturnValueIgnored]");
    assertThat(
            compile(
                "warned",
                "final class Warned { java.util.List raw() { return java.util.List.of(); } }"))
        .contains("BUILD FAILURE")
        .contains("found raw type");
  }

  /** Below the repository, so that Maven reads the same .mvn folder as for the real build. */
  private static String compile(String name, String source)
      throws IOException, InterruptedException {
    Path project = Path.of("target", "compiler-test", name).toAbsolutePath();
    Path sources = Files.createDirectories(project.resolve("src/main/java/bites"));
    Files.writeString(
        project.resolve("pom.xml"), PROJECT.replace("VERSION", required("livegrade.version")));
    Files.writeString(sources.resolve("package-info.java"), MARKED);
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Files.writeString(sources.resolve(type + ".java"), "package bites;\n\n" + source);
    Process maven =
        new ProcessBuilder(
                List.of(
                    Path.of(required("livegrade.maven"), "bin", "mvn").toString(),
                    "--batch-mode",
                    "--offline",
                    "--file",
                    project.resolve("pom.xml").toString(),
                    "compile"))
            .redirectErrorStream(true)
            .start();
    maven.getOutputStream().close();
    String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    maven.waitFor();
    return output;
  }

  private static String required(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("run by Maven, which sets " + property);
    }
    return value;
  }
}
