package io.livegrade.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a submission may and may not do, in whatever kind of sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SandboxContract {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration AT_ONCE = Duration.ofSeconds(2);
  private static final Duration START = Duration.ofSeconds(5);
  private static final Limits LIMITS = new Limits(PATIENCE, PATIENCE, PATIENCE, 256, 1L << 20);

  private Sandbox sandbox;

  /** {@return a sandbox of the kind under test} */
  protected abstract Sandbox open(RootFileSystem fileSystem);

  /** {@return names of what is left on the host of sandboxes that have ended} */
  protected abstract List<String> leftovers();

  @BeforeAll
  void open() {
    sandbox = open(TestImage.rootFileSystem());
  }

  @AfterAll
  void leavesNothing() {
    if (sandbox != null) { // it was opened where the host has one of its kind
      sandbox.close();
    }
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void worksHere() {
    assertThatCode(sandbox::requireThatItWorks).doesNotThrowAnyException();
  }

  @Test
  void carriesInputInAndOutputOut() throws IOException {
    try (SandboxProcess process = start("echo")) {
      for (String line : List.of("one", "two", "three")) {
        send(process, line);
        assertThat(readLine(process)).isEqualTo(line);
      }
      process.input().close();
      assertThat(process.awaitEnd(PATIENCE)).isEqualTo(new ProcessEnd.Exited(0));
    }
  }

  @Test
  void carriesMebibytesBothWays() throws IOException {
    String line = "x".repeat(4 << 20);
    try (SandboxProcess process = start("echo")) {
      send(process, line);
      assertThat(readLine(process)).isEqualTo(line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit 0", "exit 7", "halt 0", "halt 9"})
  void tellsTheExitCode(String order) {
    int code = Integer.parseInt(order.substring(5));
    assertThat(endOf(order)).isEqualTo(new ProcessEnd.Exited(code));
  }

  @Test
  void killsWhatRunsForEver() throws IOException {
    try (SandboxProcess process = start("loop")) {
      assertThat(readLine(process)).isEqualTo("looping");
      Instant before = Instant.now();
      process.kill();
      assertThat(process.awaitEnd(PATIENCE)).isEqualTo(new ProcessEnd.Killed());
      assertThat(Duration.between(before, Instant.now())).isLessThan(AT_ONCE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"loop", "hang-at-exit", "flood out"})
  void killsWhenTheTimeIsOver(String order) {
    Instant before = Instant.now();
    try (SandboxProcess process = start(order)) {
      assertThat(process.awaitEnd(Duration.ofMillis(700))).isEqualTo(new ProcessEnd.Killed());
    }
    assertThat(Duration.between(before, Instant.now())).isLessThan(AT_ONCE.plusMillis(700));
  }

  @Test
  void closesWhatStillRuns() throws IOException {
    SandboxProcess process = start("loop");
    assertThat(readLine(process)).isEqualTo("looping");
    process.close();
    process.close();
    assertThat(process.output().read()).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"heap", "resident"})
  void namesTheWantOfMemory(String order) {
    assertThat(endOf(order)).isEqualTo(new ProcessEnd.OutOfMemory());
  }

  @Test
  void namesAFloodOfStandardError() {
    try (SandboxProcess process = start("flood err")) {
      assertThat(process.awaitEnd(PATIENCE)).isEqualTo(new ProcessEnd.OutputFlooded());
      assertThat(process.diagnostics()).startsWith("xxxx").hasSizeLessThan(1 << 20);
    }
  }

  @Test
  void handsOutAFloodOfStandardOutputWithoutEnd() throws IOException {
    try (SandboxProcess process = start("flood out")) {
      assertThat(process.output().readNBytes(32 << 20)).hasSize(32 << 20);
    }
  }

  @Test
  void keepsWhatWasSaidOnStandardError() {
    try (SandboxProcess process = start("say")) {
      assertThat(process.awaitEnd(PATIENCE)).isEqualTo(new ProcessEnd.Exited(0));
      assertThat(process.diagnostics()).isEqualToIgnoringNewLines("said on standard error: é");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POSIX_SPAWN", "VFORK", "FORK"})
  void startsNoOtherProgram(String mechanism) {
    assertThat(outputOf("fork " + mechanism + " /bin/sh")).doesNotContain("ran:");
  }

  @Test
  void writesNoFile() {
    assertThat(outputOf("write")).contains("refused").doesNotContain("DONE");
  }

  @Test
  void callsNoNativeFunction() {
    assertThat(outputOf("native")).contains("refused").doesNotContain("DONE");
  }

  @Test
  void opensNoMemory() {
    assertThat(outputOf("memory")).contains("refused").doesNotContain("DONE");
  }

  @Test
  void reachesNoNetwork() throws IOException {
    try (ServerSocket host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(outputOf("network " + host.getLocalPort()))
          .contains("refused")
          .doesNotContain("DONE");
    }
  }

  @Test
  void seesNothingOfTheHost() {
    assertThat(outputOf("list /").lines())
        .contains("examination", "jars", "workbench")
        .isSubsetOf(
            ".dockerenv",
            "dev",
            "etc",
            "examination",
            "jars",
            "lib",
            "lib64",
            "proc",
            "sys",
            "usr",
            "workbench");
    assertThat(outputOf("list /jars").lines())
        .containsExactlyInAnyOrder("bridge.jar", "library.jar", "stub.jar");
  }

  @Test
  void seesNoOtherProcess() {
    assertThat(outputOf("signal")).isEqualToIgnoringNewLines("0");
  }

  @Test
  void boundsThreads() {
    try (SandboxProcess process = start("threads")) {
      assertThat(readLine(process)).isEqualTo("stopped");
      assertThat(Integer.parseInt(readLine(process))).isBetween(20, 96);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void looksTheSameOnEveryHost() {
    assertThat(outputOf("processors")).isEqualToIgnoringNewLines("2");
  }

  @Test
  void offersRandomNumbersAtOnce() {
    Instant before = Instant.now();
    assertThat(outputOf("random")).hasSizeGreaterThan(30);
    assertThat(Duration.between(before, Instant.now())).isLessThan(START);
  }

  @Test
  void runsTwoAtOnce() throws IOException {
    try (SandboxProcess first = start("echo");
        SandboxProcess second = start("echo")) {
      send(first, "to the first");
      send(second, "to the second");
      assertThat(readLine(second)).isEqualTo("to the second");
      first.kill();
      send(second, "again");
      assertThat(readLine(second)).isEqualTo("again");
      assertThat(first.awaitEnd(PATIENCE)).isEqualTo(new ProcessEnd.Killed());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"WORKBENCH", "EXAMINATION"})
  void startsEitherRuntimeInAMoment(JavaRuntime runtime) throws IOException {
    Instant before = Instant.now();
    try (SandboxProcess process = sandbox.start(new Launch(runtime, List.of("library"), LIMITS))) {
      send(process, "echo");
      send(process, "up");
      assertThat(readLine(process)).isEqualTo("up");
    }
    assertThat(Duration.between(before, Instant.now())).isLessThan(START);
  }

  private SandboxProcess start(String order) {
    SandboxProcess process = sandbox.start(new Launch(JavaRuntime.EXAMINATION, List.of(), LIMITS));
    try {
      send(process, order);
    } catch (IOException e) {
      throw new AssertionError(process.awaitEnd(PATIENCE) + ": " + process.diagnostics(), e);
    }
    return process;
  }

  private ProcessEnd endOf(String order) {
    try (SandboxProcess process = start(order)) {
      return process.awaitEnd(PATIENCE);
    }
  }

  private String outputOf(String order) {
    try (SandboxProcess process = start(order)) {
      return new String(process.output().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(SandboxProcess process, String line) throws IOException {
    process.input().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.input().flush();
  }

  private static String readLine(SandboxProcess process) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    InputStream output = process.output();
    for (int next = output.read(); next != '\n'; next = output.read()) {
      if (next < 0) {
        throw new AssertionError(
            "Ended: " + process.awaitEnd(PATIENCE) + ": " + process.diagnostics());
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
