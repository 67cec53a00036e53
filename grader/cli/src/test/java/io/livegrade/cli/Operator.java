package io.livegrade.cli;

import io.livegrade.cli.Surroundings.Terminals;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Somebody at a command line, in this JVM; no sandbox is there for them.
 *
 * @param surroundings what they start the grader in
 */
record Operator(Surroundings surroundings) {

  /** How it ended and what it printed. */
  record Ended(int code, String out, String error) {}

  /** With the repository's challenges, and jars of the right names with nothing in them. */
  static Operator in(Path folder) {
    try {
      Path libraries = Files.createDirectories(folder.resolve("home/lib/sandbox"));
      Path catalogue = Repository.file("grader/libraries/catalogue.properties");
      Files.copy(catalogue, libraries.resolve("catalogue.properties"));
      Properties names = new Properties();
      names.load(Files.newBufferedReader(catalogue));
      for (Object jars : names.values()) {
        for (String jar : List.of(jars.toString().split(",", -1))) {
          if (Files.notExists(libraries.resolve(jar))) {
            Files.createFile(libraries.resolve(jar));
          }
        }
      }
      return new Operator(
          new Surroundings(
              folder.resolve("home"),
              Repository.file("challenges"),
              folder.resolve("user"),
              Path.of(System.getProperty("java.home")),
              new Terminals(false, false, true, 100),
              Map.of("DOCKER_HOST", "unix://" + folder.resolve("no-engine.sock"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with one more variable set. */
  Operator with(String name, String value) {
    Map<String, String> environment = new HashMap<>(surroundings.environment());
    environment.put(name, value);
    return new Operator(
        new Surroundings(
            surroundings.home(),
            surroundings.challenges(),
            surroundings.userHome(),
            surroundings.javaHome(),
            surroundings.terminals(),
            environment));
  }

  Ended grade(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter error = new StringWriter();
    String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int code =
        new Commands(surroundings).run(new PrintWriter(out), new PrintWriter(error, true), texts);
    return new Ended(code, out.toString(), error.toString());
  }
}
