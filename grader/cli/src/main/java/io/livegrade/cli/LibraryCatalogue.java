package io.livegrade.cli;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What challenges may name as libraries.
 *
 * @param jars by the library's name, in the order of the names
 * @param selections of libraries that challenges list
 */
record LibraryCatalogue(Map<String, List<Path>> jars, List<List<String>> selections) {

  private static final String EVERYWHERE = "everywhere";

  LibraryCatalogue {
    jars = Collections.unmodifiableMap(new TreeMap<>(jars));
    selections = List.copyOf(selections);
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
    List<String> everywhere = list(names, EVERYWHERE);
    names.remove(EVERYWHERE);
    for (String name : names.stringPropertyNames()) {
      jars.put(name, list(names, name).stream().map(folder::resolve).toList());
    }
    jars.values().stream()
        .flatMap(List::stream)
        .filter(jar -> !Files.isRegularFile(jar))
        .findFirst()
        .ifPresent(
            missing -> {
              throw incomplete(missing, "is missing");
            });
    return new LibraryCatalogue(jars, selections(everywhere, jars.keySet()));
  }

  private static List<List<String>> selections(List<String> everywhere, Set<String> all) {
    return Stream.concat(
            Stream.of(everywhere),
            all.stream()
                .filter(name -> !everywhere.contains(name))
                .map(more -> Stream.concat(everywhere.stream(), Stream.of(more)).toList()))
        .toList();
  }

  private static List<String> list(Properties properties, String name) {
    return List.of(properties.getProperty(name, "").split(",", -1));
  }

  private static ConfigurationException incomplete(Path file, String found) {
    return new ConfigurationException(
        List.of(
            new ConfigurationIssue(
                file, found + "; this copy of the grader is incomplete: build or unpack it anew")));
  }
}
