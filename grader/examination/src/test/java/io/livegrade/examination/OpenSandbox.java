package io.livegrade.examination;

import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.OutsideView;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Child JVMs without any wall: the real stub at the other end, so that examining can be tested
 * anywhere.
 */
final class OpenSandbox implements Sandbox {

  private final List<SandboxProcess> started = new ArrayList<>();

  @Override
  public String name() {
    return "open";
  }

  @Override
  public List<String> setting() {
    return List.of();
  }

  @Override
  public synchronized SandboxProcess start(Launch launch) {
    try {
      Path errors = Files.createTempFile("open-sandbox", ".err");
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx128m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+ExitOnOutOfMemoryError",
                  "-XX:+DisplayVMOutputToStderr",
                  "-Djdk.internal.foreign.CABI=UNSUPPORTED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "io.livegrade.stub.Stub")
              .redirectError(errors.toFile())
              .start();
      SandboxProcess result = new OpenProcess(process, errors);
      started.add(result);
      return result;
    } catch (IOException e) {
      throw new SandboxException("no child JVM", e);
    }
  }

  @Override
  public void requireThatItWorks() {}

  @Override
  public synchronized void close() {
    started.forEach(SandboxProcess::close);
  }

  private static final class OpenProcess implements SandboxProcess {

    private final Process process;
    private final Path errors;

    OpenProcess(Process process, Path errors) {
      this.process = process;
      this.errors = errors;
    }

    @Override
    public OutputStream input() {
      return process.getOutputStream();
    }

    @Override
    public InputStream output() {
      return process.getInputStream();
    }

    @Override
    public ProcessEnd awaitEnd(Duration atMost) {
      try {
        if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
          return new ProcessEnd.Exited(process.exitValue());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      kill();
      return new ProcessEnd.Killed();
    }

    @Override
    public void kill() {
      process.destroyForcibly();
    }

    @Override
    public OutsideView outside() {
      return new OutsideView(OptionalLong.of(process.pid()), List.of());
    }

    @Override
    public String diagnostics() {
      try {
        return new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
      } catch (IOException e) {
        return "";
      }
    }

    @Override
    public void close() {
      kill();
      try {
        Files.deleteIfExists(errors);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
