package io.livegrade.grading.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the ids of the hidden tests as they were recorded with the reference. */
final class Manifest {

  static final String NAME = "hidden-tests/manifest.txt";

  /** The simple name of a class, nested ones with {@code $}, a method, perhaps an invocation. */
  private static final Pattern ID = Pattern.compile("[\\w$]+\\.[\\w$]+(\\[\\d+])?");

  private Manifest() {}

  static List<String> read(PackFolder pack, boolean recorded, Issues issues) {
    if (!recorded && !pack.has(NAME)) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    int number = 0;
    for (String line : pack.text(NAME).orElse("").lines().toList()) {
      number++;
      String id = line.strip();
      Place place = new Place(pack.path(NAME), number, 0);
      if (id.isEmpty()) {
        continue;
      }
      if (!ID.matcher(id).matches()) {
        issues.add(place, "\"%s\" is no test id such as \"Posting.answers201\"".formatted(id));
      } else if (ids.contains(id)) {
        issues.add(place, "\"%s\" is listed twice; keep one".formatted(id));
      } else {
        ids.add(id);
      }
    }
    if (recorded && pack.has(NAME) && ids.isEmpty()) {
      issues.add(pack.path(NAME), "lists no test; record it with the reference");
    }
    return ids;
  }
}
