package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shell scripts that lie beside this package's classes. */
final class Script {

  private Script() {}

  /** {@return the script with what all of them share, to be given to {@code sh -c}} */
  static String text(String name) {
    return read("world.sh") + read(name);
  }

  private static String read(String name) {
    try (InputStream resource = Script.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException(name + " is missing from our jar");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
