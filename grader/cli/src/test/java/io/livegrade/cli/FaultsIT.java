package io.livegrade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on our side ends as not graded, with what to do, and leaves nothing behind. */
final class FaultsIT {

  private static final String LAUNCHER = Repository.file("grader/bin/grade").toString();
  private static final String SAMPLE =
      Repository.file("sample-submissions/lru-cache/strong/synchronized-linked-hash-map")
          .toString();
  private static final String ENDLESS =
      Repository.file("sample-submissions/expense-create/hostile/endless-sleep").toString();
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int INTERRUPTED = 130;

  /** What the launcher and the sandbox need, but for what makes namespaces. */
  private static final List<String> PROGRAMS_WITHOUT_UNSHARE =
      List.of("cksum", "find", "head", "mkdir", "prlimit", "readlink", "rm", "setpriv", "stty");

  @TempDir Path folder;

  @Test
  void namesWhatToInstallWhereAProgramIsMissing() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String program : PROGRAMS_WITHOUT_UNSHARE) {
      Files.createSymbolicLink(bin.resolve(program), Path.of("/usr/bin", program));
    }

    Shell.Ended ended = fromTheArchive().with("PATH", bin.toString()).run(grading());

    assertThat(ended.out()).contains("Install the package util-linux");
    assertThatNothingIsGraded(ended);
  }

  @Test
  void saysWhereTheDiskIsFull() throws IOException {
    assumeTrue(isRoot(), "Only root can make a small disk");
    Path small = Files.createDirectories(folder.resolve("small"));

    Shell.Ended ended =
        fromTheArchive()
            .with("XDG_CACHE_HOME", small.toString())
            .run(
                "unshare",
                "--mount",
                "/bin/sh",
                "-c",
                "mount -t tmpfs -o size=4m none \"$1\" && shift && exec \"$@\"",
                "small-disk",
                small.toString(),
                folder.resolve("livegrade/bin/grade").toString(),
                "--challenge",
                "lru-cache",
                "--sandbox",
                "namespaces",
                SAMPLE);

    assertThat(ended.out()).contains("No space left on device").contains("grade doctor");
    assertThatNothingIsGraded(ended);
  }

  /** A user namespace has limits of its own, so nothing changes for the host. */
  @Test
  void namesTheSettingWhereTheHostForbidsNamespaces() {
    List<String> command =
        new ArrayList<>(
            List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "/bin/sh",
                "-c",
                "echo 0 > /proc/sys/user/max_pid_namespaces && exec \"$@\"",
                "forbidding"));
    command.addAll(
        List.of(LAUNCHER, "--challenge", "lru-cache", "--sandbox", "namespaces", SAMPLE));

    Shell.Ended ended = Shell.in(folder).run(command.toArray(String[]::new));

    assertThat(ended.out())
        .contains("This host does not let namespaces be made: unshare")
        .contains("user.max_user_namespaces");
    assertThatNothingIsGraded(ended);
  }

  @Test
  void aKilledGraderTakesItsSandboxesAlong() throws Exception {
    Process grader = endlessGrading();
    List<ProcessHandle> sandboxes = awaitSandboxes(grader);

    List<ProcessHandle> all = grader.descendants().toList();
    all.stream()
        .filter(each -> !sandboxes.contains(each) && isJava(each))
        .forEach(ProcessHandle::destroyForcibly);
    grader.destroyForcibly();

    assertThatAllEnd(sandboxes);
  }

  @Test
  void anInterruptedGraderTakesItsSandboxesAlong() throws Exception {
    Process grader = endlessGrading();
    List<ProcessHandle> sandboxes = awaitSandboxes(grader);

    // As a terminal does: to the whole group of processes.
    Shell.in(folder).run("kill", "-INT", "--", "-" + grader.pid());

    assertThatAllEnd(sandboxes);
    assertThat(grader.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(grader.exitValue()).isEqualTo(INTERRUPTED);
  }

  private Process endlessGrading() throws IOException {
    return new ProcessBuilder(
            Shell.atATerminal(
                List.of(
                    LAUNCHER, "--challenge", "expense-create", "--sandbox", "namespaces", ENDLESS)))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out").toFile())
        .start();
  }

  private void assertThatAllEnd(List<ProcessHandle> sandboxes) throws Exception {
    for (ProcessHandle sandbox : sandboxes) {
      sandbox.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
    assertThat(Files.readString(folder.resolve("out"))).doesNotContain("points");
  }

  private static List<ProcessHandle> awaitSandboxes(Process grader) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<ProcessHandle> found =
          grader
              .descendants()
              .filter(each -> isSandbox(each.info().commandLine().orElse("")))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    throw new AssertionError("no sandbox was started");
  }

  /** One that is started enters, one that is brought back is restored. */
  private static boolean isSandbox(String command) {
    return command.contains("enter.sh") || command.contains("restore.sh");
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("/java");
  }

  private Shell fromTheArchive() {
    Shell.Ended unpacked =
        Shell.in(folder)
            .run("tar", "-xzf", Repository.file("grader/cli/target/livegrade.tar.gz").toString());
    assertThat(unpacked.error()).isEmpty();
    return Shell.in(folder).with("LIVEGRADE_JAVA_HOME", System.getProperty("java.home"));
  }

  private String[] grading() {
    return new String[] {
      folder.resolve("livegrade/bin/grade").toString(),
      "--challenge",
      "lru-cache",
      "--sandbox",
      "namespaces",
      SAMPLE
    };
  }

  private static void assertThatNothingIsGraded(Shell.Ended ended) {
    assertThat(ended.out()).contains("NOT GRADED").doesNotContain("points");
    assertThat(ended.code()).isEqualTo(ExitCode.NOT_GRADED.number());
  }

  private static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }
}
