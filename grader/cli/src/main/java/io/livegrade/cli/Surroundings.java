package io.livegrade.cli;

import io.livegrade.sandbox.image.RootFileSystemBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the process was started in, read once so that nothing else asks the system.
 *
 * @param home the unpacked distribution, with {@code lib} in it
 * @param challenges the folder whose folders are the challenges known by their id
 * @param userHome the operator's home
 * @param javaHome the JDK the grader runs on
 * @param terminals which of the standard streams are terminals
 * @param environment the environment variables
 */
record Surroundings(
    Path home,
    Path challenges,
    Path userHome,
    Path javaHome,
    Terminals terminals,
    Map<String, String> environment) {

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** {@return what the launcher {@code bin/grade} found out} */
  static Surroundings ofThisProcess() {
    Path home = Path.of(System.getProperty("livegrade.home", "."));
    return new Surroundings(
        home,
        shortened(
            Path.of(
                System.getProperty("livegrade.challenges", home.resolve("challenges").toString()))),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("java.home")),
        Terminals.parse(
            System.getProperty("livegrade.terminals", ""),
            System.getProperty("livegrade.columns", ""),
            System.getProperty("stdout.encoding", "")),
        System.getenv());
  }

  /** As an operator would write it, since it is shown in messages. */
  private static Path shortened(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }

  /** {@return the folder of the jars that go into the sandbox} */
  Path sandboxLibraries() {
    return home.resolve("lib").resolve("sandbox");
  }

  /** {@return the variable's value; empty where it is not set or says nothing} */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** {@return the folder for what is made once on this machine} */
  Path cache() {
    return RootFileSystemBuilder.defaultCache(environment, userHome);
  }

  /**
   * Which of the standard streams a person watches.
   *
   * @param out whether standard output is a terminal
   * @param error whether standard error is a terminal
   * @param unicode whether standard output takes more than ASCII
   * @param width columns to write in
   */
  record Terminals(boolean out, boolean error, boolean unicode, int width) {

    private static final int USUAL_WIDTH = 100;

    static Terminals parse(String names, String columns, String encoding) {
      return new Terminals(
          names.contains("out"),
          names.contains("err"),
          encoding.regionMatches(true, 0, "UTF", 0, 3),
          columns.matches("[1-9]\\d{0,3}")
              ? Math.min(USUAL_WIDTH, Integer.parseInt(columns))
              : USUAL_WIDTH);
    }
  }
}
