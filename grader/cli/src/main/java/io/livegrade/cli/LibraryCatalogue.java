package io.livegrade.cli;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What challenges may name as libraries.
 *
 * @param jars by the library's name, in the order of the names
 */
record LibraryCatalogue(Map<String, List<Path>> jars) {

  LibraryCatalogue {
    jars = Collections.unmodifiableMap(new TreeMap<>(jars));
  }

  /**
   * Reads {@code catalogue.properties}.
   *
   * @param folder holds that file and the jars it names
   * @throws ConfigurationException where the file or a jar is missing
   */
  static LibraryCatalogue in(Path folder) {
    Path file = folder.resolve("catalogue.properties");
    Properties names = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      names.load(reader);
    } catch (IOException e) {
      throw incomplete(file, "cannot be read (" + e.getMessage() + ")");
    }
    Map<String, List<Path>> jars = new TreeMap<>();
    for (String name : names.stringPropertyNames()) {
      jars.put(
          name, Arrays.stream(names.getProperty(name).split(",")).map(folder::resolve).toList());
    }
    jars.values().stream()
        .flatMap(List::stream)
        .filter(jar -> !Files.isRegularFile(jar))
        .findFirst()
        .ifPresent(
            missing -> {
              throw incomplete(missing, "is missing");
            });
    return new LibraryCatalogue(jars);
  }

  private static ConfigurationException incomplete(Path file, String found) {
    return new ConfigurationException(
        List.of(
            new ConfigurationIssue(
                file, found + "; this copy of the grader is incomplete: build or unpack it anew")));
  }
}
