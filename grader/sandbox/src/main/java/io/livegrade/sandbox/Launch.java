package io.livegrade.sandbox;

import io.livegrade.model.challenge.Limits;
import java.util.List;

/**
 * What a sandbox is started with; the main class is always the stub's.
 *
 * @param runtime which of the two trimmed JDKs
 * @param libraries names in the library catalogue whose jars are on the class path
 * @param limits bounds of the process
 */
public record Launch(JavaRuntime runtime, List<String> libraries, Limits limits) {

  public Launch {
    libraries = List.copyOf(libraries);
  }
}
