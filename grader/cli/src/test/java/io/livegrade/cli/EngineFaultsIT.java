package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a container engine can do to us is never put down to a submission, and is cleaned up. */
final class EngineFaultsIT {

  private static final String LAUNCHER = Repository.file("grader/bin/grade").toString();
  private static final Path HONEST =
      Repository.file("sample-submissions/lru-cache/strong/synchronized-linked-hash-map");
  private static final Path ENDLESS =
      Repository.file("sample-submissions/expense-create/hostile/endless-sleep");
  private static final String NOBODY = "65534";
  private static final int INTERRUPTED = 130;
  private static final int PATIENCE_SECONDS = 120;

  private static OwnEngine engine;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(
        OwnEngine.isPossible() || System.getenv("CI") != null,
        "Only root can start an engine, where one is installed; CI has to provide both");
    engine = OwnEngine.start();
    assertThatTheNextGradingIsFine();
  }

  @AfterAll
  static void stop() throws IOException {
    if (engine != null) {
      engine.close();
    }
  }

  @BeforeEach
  void haveAnEngine() throws IOException {
    engine.beginUnlessAlive();
  }

  @Test
  void anEngineThatDiesIsNotTheSubmissionsFault() throws Exception {
    Process grader = grading("expense-create", ENDLESS);
    engine.awaitAContainer();

    engine.kill();

    awaitEnd(grader);
    assertThat(printed())
        .contains("NOT GRADED")
        .contains("The container engine at")
        .contains("grade doctor")
        .doesNotContain("points");
    assertThat(grader.exitValue()).isEqualTo(ExitCode.NOT_GRADED.number());
    engine.beginUnlessAlive();
    assertThatTheNextGradingIsFine();
    assertThat(engine.containers()).isEmpty();
  }

  /**
   * The third container is made where endless sleep in a hidden test ended one of the first two.
   */
  @Test
  void anEngineThatDiesInAHiddenTestIsNotTheSubmissionsFault() throws Exception {
    Process grader = grading("expense-create", ENDLESS);
    engine.awaitAContainer();
    engine.awaitContainersInAll(3);

    engine.kill();

    awaitEnd(grader);
    assertThat(printed()).contains("NOT GRADED").doesNotContain("points");
    assertThat(grader.exitValue()).isEqualTo(ExitCode.NOT_GRADED.number());
    engine.beginUnlessAlive();
    assertThatTheNextGradingIsFine();
    assertThat(engine.containers()).isEmpty();
  }

  @Test
  void anEngineThatHangsIsNotTheSubmissionsFault() throws Exception {
    Process grader = grading("expense-create", ENDLESS);
    engine.awaitAContainer();

    engine.pause();

    try {
      awaitEnd(grader);
    } finally {
      engine.resume();
    }
    assertThat(printed())
        .contains("NOT GRADED")
        .contains("did not answer within 30 s")
        .doesNotContain("points");
    assertThat(grader.exitValue()).isEqualTo(ExitCode.NOT_GRADED.number());
    assertThatTheNextGradingIsFine();
    assertThat(engine.containers()).isEmpty();
  }

  @Test
  void anEngineThatNeverAnswersIsNotWaitedForForEver() throws Exception {
    engine.pause();
    try {
      Process grader = grading("lru-cache", HONEST);

      awaitEnd(grader);

      assertThat(printed())
          .contains("NOT GRADED")
          .contains("did not answer within 10 s. Restart it, or grade with --sandbox namespaces.");
      assertThat(grader.exitValue()).isEqualTo(ExitCode.NOT_GRADED.number());
    } finally {
      engine.resume();
    }
  }

  @Test
  void anImageThatIsRemovedInMidGradingIsNotTheSubmissionsFault() throws Exception {
    Process grader = grading("expense-create", ENDLESS);
    engine.awaitAContainer();

    removeImages();

    awaitEnd(grader);
    assertThat(printed()).contains("NOT GRADED").contains("No such image").doesNotContain("points");
    assertThat(grader.exitValue()).isEqualTo(ExitCode.NOT_GRADED.number());
    assertThatTheNextGradingIsFine();
    assertThat(engine.containers()).isEmpty();
  }

  @Test
  void anImageThatIsRemovedBetweenGradingsIsMadeAgain() {
    removeImages();

    assertThatTheNextGradingIsFine();
  }

  @Test
  void whatAKilledGraderLeftIsRemovedByTheNext() throws Exception {
    Process grader = grading("expense-create", ENDLESS);
    engine.awaitAContainer();

    grader.descendants().forEach(ProcessHandle::destroyForcibly);
    grader.destroyForcibly();

    assertThat(engine.containers()).isNotEmpty();
    assertThatTheNextGradingIsFine();
    assertThat(engine.containers()).isEmpty();
    assertThat(printed()).doesNotContain("points");
  }

  @Test
  void anInterruptedGraderLeavesNothing() throws Exception {
    Process grader = grading("expense-create", ENDLESS);
    engine.awaitAContainer();

    // As a terminal does: to the whole group of processes.
    Shell.in(folder).run("kill", "-INT", "--", "-" + grader.pid());

    awaitEnd(grader);
    assertThat(grader.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(engine.containers()).isEmpty();
    assertThat(printed()).doesNotContain("points");
  }

  @Test
  void aSocketThatIsNotOursToUseIsNamedWithTheRemedy() throws IOException {
    Shell.Ended unpacked =
        Shell.in(folder)
            .run("tar", "-xzf", Repository.file("grader/cli/target/livegrade.tar.gz").toString());
    assertThat(unpacked.error()).isEmpty();
    Path submission = Files.createDirectories(folder.resolve("submission"));
    Files.writeString(submission.resolve("Empty.java"), "final class Empty {}");
    openToAll(folder);
    openToAll(engine.folder());

    Shell.Ended ended =
        Shell.in(folder)
            .with("LIVEGRADE_JAVA_HOME", System.getProperty("java.home"))
            .with("HOME", folder.toString())
            .with("DOCKER_HOST", engine.host())
            .run(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                folder.resolve("livegrade/bin/grade").toString(),
                "--challenge",
                "lru-cache",
                "--sandbox",
                "docker",
                submission.toString());

    assertThat(ended.code()).isEqualTo(ExitCode.NOT_GRADED.number());
    assertThat(ended.out())
        .contains("NOT GRADED")
        .contains("which you may not use: join the group that owns it");
  }

  private Process grading(String challenge, Path submission) throws IOException {
    return new ProcessBuilder(
            Shell.atATerminal(command(LAUNCHER, "--challenge", challenge, submission.toString())))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out").toFile())
        .directory(folder.toFile())
        .start();
  }

  private static List<String> command(String... words) {
    List<String> command = new ArrayList<>(List.of("env", "DOCKER_HOST=" + engine.host()));
    command.addAll(Arrays.asList(words));
    command.addAll(List.of("--sandbox", "docker", "--verbose"));
    return command;
  }

  private static void awaitEnd(Process grader) throws InterruptedException {
    assertThat(grader.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private String printed() throws IOException {
    return Files.readString(folder.resolve("out"));
  }

  private static void removeImages() {
    // By name: what a container runs from cannot be removed, but cannot be found any more either.
    engine.images().forEach(image -> engine.run("rmi", "--force", image));
    assertThat(engine.images()).isEmpty();
  }

  private static void assertThatTheNextGradingIsFine() {
    Shell.Ended ended =
        Shell.in(HONEST)
            .run(
                command(LAUNCHER, "--challenge", "lru-cache", HONEST.toString())
                    .toArray(String[]::new));
    assertThat(ended.out()).contains("STRONG, 100 of 100 points");
    assertThat(ended.code()).isZero();
  }

  private static void openToAll(Path directory) {
    try {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
