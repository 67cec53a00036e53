package io.livegrade.sandbox.namespaces;

import io.livegrade.sandbox.image.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The host's CRIU, which writes down a process and brings it back.
 *
 * @param program the executable
 */
record Criu(Path program) {

  /** Names the executable; "none" for doing without. */
  static final String VARIABLE = "LIVEGRADE_CRIU";

  /** {@return the program that the operator names, else the first of that name on the path} */
  static Optional<Criu> find(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (named.equals("none")) {
      return Optional.empty();
    }
    Stream<Path> places =
        named.isEmpty()
            ? Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "criu"))
            : Stream.of(Path.of(named));
    return places.filter(Files::isExecutable).findFirst().map(Criu::new);
  }

  /**
   * Asks it about this kernel, which one of before 4.1 may not know.
   *
   * @throws IOException when it cannot be started
   * @throws io.livegrade.sandbox.SandboxException when it does not work here, with what it says
   */
  void requireThatItWorks() throws IOException {
    Tool.run(program.toString(), "check");
  }

  /** {@return what another version would not have, found without starting it} */
  String identity() {
    try {
      return program + " " + Files.size(program) + " " + Files.getLastModifiedTime(program);
    } catch (IOException e) {
      return program.toString();
    }
  }
}
