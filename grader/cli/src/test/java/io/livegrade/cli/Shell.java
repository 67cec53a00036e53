package io.livegrade.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Runs a program as an operator does.
 *
 * @param folder to run it in
 * @param changes to the environment; an empty value removes a variable
 */
record Shell(Path folder, Map<String, String> changes) {

  /** How it ended and what it printed. */
  record Ended(int code, String out, String error) {}

  static Shell in(Path folder) {
    return new Shell(folder, Map.of());
  }

  /**
   * {@return the command as a terminal starts it: in a group of processes of its own, and open to
   * interrupts, which a build in the background ignores and hands down}
   */
  static List<String> atATerminal(List<String> command) {
    return Stream.concat(Stream.of("setsid", "env", "--default-signal=INT"), command.stream())
        .toList();
  }

  Shell with(String name, String value) {
    Map<String, String> more = new HashMap<>(changes);
    more.put(name, value);
    return new Shell(folder, more);
  }

  Ended run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
      builder.environment().keySet().removeAll(List.of("LIVEGRADE_JAVA_HOME", "JAVA_HOME"));
      changes.forEach(
          (name, value) -> {
            if (value.isEmpty()) {
              builder.environment().remove(name);
            } else {
              builder.environment().put(name, value);
            }
          });
      Process process = builder.start();
      process.getOutputStream().close();
      CompletableFuture<String> error =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      String out = text(process.getInputStream());
      return new Ended(process.waitFor(), out, error.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
