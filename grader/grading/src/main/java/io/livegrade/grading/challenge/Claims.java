package io.livegrade.grading.challenge;

import io.livegrade.model.Level;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sample submission claims to get, in its {@code expected.yaml}.
 *
 * @param file the claims were read from
 * @param grades the levels, and how the run ends
 * @param findings which checks report something
 * @param tests which hidden tests do not pass
 */
public record Claims(Path file, Grades grades, Findings findings, Tests tests) {

  /**
   * Levels, and how the run ends.
   *
   * @param level of the whole
   * @param criteria the level of each criterion that is named, by its id
   * @param outcome the id of how the run ends
   */
  public record Grades(
      Stated<Level> level, Map<String, Stated<Level>> criteria, Stated<String> outcome) {

    public Grades {
      criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    }
  }

  /**
   * Findings, by the id of their check.
   *
   * @param present checks that must report something
   * @param absent checks that must not
   */
  public record Findings(List<Stated<String>> present, List<Stated<String>> absent) {

    public Findings {
      present = List.copyOf(present);
      absent = List.copyOf(absent);
    }
  }

  /**
   * Hidden tests that do not pass.
   *
   * @param failing their ids; one without an invocation's number stands for any invocation
   * @param exact whether all others pass
   */
  public record Tests(List<Stated<String>> failing, boolean exact) {

    public Tests {
      failing = List.copyOf(failing);
    }
  }
}
