package io.livegrade.sandbox;

import java.util.List;
import java.util.Set;

/** Which of the two trimmed JDKs of the root file system to run. */
public enum JavaRuntime {
  /** With the compiler and what test libraries need: compiling, and the candidate's own tests. */
  WORKBENCH,
  /** The least there can be, for hidden tests. */
  EXAMINATION;

  /**
   * For the candidate's own tests only: behind hidden tests they would be one more thing to probe.
   */
  private static final Set<String> TEST_LIBRARIES = Set.of("junit", "assertj", "mockito");

  /** {@return those of a challenge's libraries that are on the class path here} */
  public List<String> offered(List<String> libraries) {
    return switch (this) {
      case WORKBENCH -> List.copyOf(libraries);
      case EXAMINATION ->
          libraries.stream().filter(name -> !TEST_LIBRARIES.contains(name)).toList();
    };
  }
}
