package io.livegrade.sandbox.image;

import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs one of the host's own tools to its end. */
public final class Tool {

  private Tool() {}

  /**
   * {@return what it printed}
   *
   * @throws IOException when it cannot be started
   * @throws SandboxException when it ends badly, with what it printed
   */
  public static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      int code = process.waitFor();
      if (code != 0) {
        throw new SandboxException("\"" + command[0] + "\" ended with " + code + ": " + output);
      }
      return output;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new SandboxException("Interrupted while waiting for \"" + command[0] + "\"", e);
    }
  }
}
