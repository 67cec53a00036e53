package io.livegrade.grading.challenge;

import io.livegrade.model.ConfigurationException;
import io.livegrade.model.ConfigurationIssue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a pack, so that reading goes on and the author sees it all. */
final class Issues {

  private final List<ConfigurationIssue> found = new ArrayList<>();

  void add(Place place, String message) {
    found.add(new ConfigurationIssue(place.file(), place.line(), place.column(), message));
  }

  void add(Path file, String message) {
    found.add(new ConfigurationIssue(file, message));
  }

  /** Throws everything that was gathered, by file and line, if there is anything. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ConfigurationException(toList());
    }
  }

  /** {@return everything that was gathered, by file and line} */
  List<ConfigurationIssue> toList() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing(ConfigurationIssue::path)
                .thenComparingInt(ConfigurationIssue::line)
                .thenComparingInt(ConfigurationIssue::column))
        .toList();
  }
}
