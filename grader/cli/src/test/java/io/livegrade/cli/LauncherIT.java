package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherIT {

  private static final String LAUNCHER = Repository.file("grader/bin/grade").toString();

  private static final int MAGIC_AND_MINOR = 6;

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
  void saysWhereTheTimeWentWhereAskedTo() {
    Shell.Ended ended =
        Shell.in(folder)
            .run(
                LAUNCHER,
                "--challenge",
                "lru-cache",
                "--sandbox",
                "namespaces",
                "--quiet",
                "--verbose",
                Repository.file("sample-submissions/lru-cache/strong/synchronized-linked-hash-map")
                    .toString());

    assertThat(ended.out()).contains("STRONG, 100 of 100 points");
    assertThat(ended.error().lines().filter(line -> line.matches("  [a-z -]+ +\\d+\\.\\d\\d s")))
        .extracting(line -> line.strip().replaceAll("\\s{2,}.*", ""))
        .containsExactly(
            "analyse",
            "candidate-tests",
            "compile",
            "hidden-tests",
            "pack",
            "sandbox-start",
            "reports",
            "in all");
  }

  @Test
  void liftsPicocliSoThatTheAheadOfTimeCacheTakesIt() throws IOException {
    Shell.in(folder)
        .run("tar", "-xzf", Repository.file("grader/cli/target/livegrade.tar.gz").toString());

    try (Stream<Path> jars = Files.list(folder.resolve("livegrade/lib"))) {
      assertThat(jars.filter(jar -> jar.getFileName().toString().startsWith("picocli-")))
          .singleElement()
          .satisfies(
              jar -> assertThat(versionsOfClasses(jar)).containsOnly(ClassFile.JAVA_8_VERSION));
    }
  }

  @Test
  void triesOnceToMakeTheAheadOfTimeCacheAndStartsWithoutItElse() throws IOException {
    Path submission = Files.createDirectories(folder.resolve("empty"));
    Path java = javaThatMakesNoCache();
    Path cache = cacheWithTheRootFileSystemsMade();

    for (int grading = 0; grading < 2; grading++) {
      Shell.Ended ended =
          Shell.in(folder)
              .with("XDG_CACHE_HOME", cache.toString())
              .with("LIVEGRADE_JAVA_HOME", java.toString())
              .run(LAUNCHER, "--challenge", "expense-create", submission.toString());
      assertThat(ended.out()).contains("CONCERN, 0 of 100 points");
      assertThat(ended.code()).isZero();
    }

    assertThat(Files.readAllLines(folder.resolve("tried"))).hasSize(1);
  }

  @Test
  void buildsOnceWhereTwoStartAtOnce() throws Exception {
    Path checkout = checkoutWhoseBuildWaits();

    Process first = start(checkout);
    String building = first.errorReader().readLine();
    Process second = start(checkout);
    String waiting = second.errorReader().readLine();
    Files.writeString(checkout.resolve("go"), "on");
    first.waitFor();
    second.waitFor();

    assertThat(building).contains("nothing is built yet");
    assertThat(waiting).contains("another grade is building the grader; waiting for it");
    assertThat(Files.readAllLines(checkout.resolve("builds"))).hasSize(1);
  }

  private static Process start(Path checkout) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(checkout.resolve("grader/bin/grade").toString(), "challenges");
    builder.environment().put("LIVEGRADE_JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }

  /** The build goes on when somebody writes into the pipe {@code go}. */
  private Path checkoutWhoseBuildWaits() throws IOException {
    Path checkout = folder.resolve("checkout");
    Path bin = Files.createDirectories(checkout.resolve("grader/bin"));
    for (String script : List.of("grade", "find-jdk")) {
      Files.copy(Path.of(LAUNCHER).resolveSibling(script), bin.resolve(script));
    }
    Path maven =
        Files.writeString(
            checkout.resolve("mvnw"),
            """
            #!/bin/sh
            cd "${0%/*}" && echo built >> builds && read -r _ < go
            mkdir -p grader/cli/target && : > grader/cli/target/livegrade.zip
            """);
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(Shell.in(checkout).run("mkfifo", "go").code()).isZero();
    return checkout;
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

  /** A JDK whose JVM fails where a cache is to be made, and counts it. */
  private Path javaThatMakesNoCache() throws IOException {
    Path real = Path.of(System.getProperty("java.home"));
    Path home = Files.createDirectories(folder.resolve("jdk"));
    try (Stream<Path> parts = Files.list(real)) {
      for (Path part : parts.filter(each -> !each.endsWith("bin")).toList()) {
        Files.createSymbolicLink(home.resolve(part.getFileName()), part);
      }
    }
    Path bin = Files.createDirectories(home.resolve("bin"));
    for (String tool : List.of("javac", "jlink")) {
      Files.createSymbolicLink(bin.resolve(tool), real.resolve("bin").resolve(tool));
    }
    Path java =
        Files.writeString(
            bin.resolve("java"),
            """
            #!/bin/sh
            case "$*" in
              *-XX:AOTMode=create*) echo tried >> "%s/tried"; exit 134 ;;
            esac
            exec "%s/bin/java" "$@"
            """
                .formatted(folder, real));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  /** What takes long to make, from the operator's own cache. */
  private Path cacheWithTheRootFileSystemsMade() throws IOException {
    Path caches = folder.resolve("cache");
    Path cache = Files.createDirectories(caches.resolve("livegrade"));
    Path own = Path.of(System.getProperty("user.home"), ".cache", "livegrade");
    if (Files.isDirectory(own)) {
      try (Stream<Path> made = Files.list(own)) {
        for (Path each :
            made.filter(each -> !each.getFileName().toString().startsWith("grader-")).toList()) {
          Files.createSymbolicLink(cache.resolve(each.getFileName()), each);
        }
      }
    }
    return caches;
  }

  private static Set<Integer> versionsOfClasses(Path jar) throws IOException {
    Set<Integer> versions = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
            in.skipNBytes(MAGIC_AND_MINOR);
            versions.add(in.readUnsignedShort());
          }
        }
      }
    }
    return versions;
  }
}
