package io.livegrade.cli;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.submission.SourceFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a candidate begins from.
 *
 * @param files text by path relative to the folder
 */
record StarterFolder(Map<String, String> files) {

  StarterFolder {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  static StarterFolder of(Challenge challenge) {
    Map<String, String> files = new TreeMap<>();
    files.put("brief.md", challenge.about().brief());
    files.put("pom.xml", StarterPom.of(challenge));
    for (SourceFile source : challenge.sources().contract()) {
      files.put("src/main/java/" + source.path(), source.text());
    }
    for (SourceFile source : challenge.sources().starter()) {
      files.put(place(source.path()), source.text());
    }
    return new StarterFolder(files);
  }

  /** Where Maven looks for a source of the starter, unless its author laid it out for Maven. */
  private static String place(String path) {
    if (path.startsWith("src/")) {
      return path;
    }
    return (path.endsWith("Test.java") ? "src/test/java/" : "src/main/java/") + path;
  }

  /**
   * Writes the files.
   *
   * @param folder is made where it is not there yet
   * @throws ConfigurationException where the folder holds something already, or cannot be written
   */
  void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw refusal(folder, "is not empty, and nothing in it is overwritten; name another");
        }
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (FileAlreadyExistsException e) {
      throw refusal(folder, "is a file; name a folder");
    } catch (IOException e) {
      throw refusal(folder, "cannot be written: " + e.getMessage());
    }
  }

  private static ConfigurationException refusal(Path folder, String message) {
    return new ConfigurationException(List.of(new ConfigurationIssue(folder, message)));
  }
}
