package io.livegrade.model.proof;

import java.util.List;

/**
 * How the hidden tests take an impostor.
 *
 * @param kind what it does
 * @param passed the tests and bonus behaviours that pass it, and should not
 */
public record ImpostorRun(Cast.Kind kind, List<String> passed) {

  public ImpostorRun {
    passed = List.copyOf(passed);
  }
}
