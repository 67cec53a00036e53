package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a JVM that was written down must find again. */
final class Host {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Host() {}

  static String kernel() {
    return System.getProperty("os.version");
  }

  /** {@return the model and the abilities of the first processor; empty where nothing tells} */
  static String processor() {
    try {
      return Files.readAllLines(PROCESSORS).stream()
          .takeWhile(line -> !line.isBlank())
          .filter(line -> line.startsWith("model name") || line.startsWith("flags"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "";
    }
  }
}
