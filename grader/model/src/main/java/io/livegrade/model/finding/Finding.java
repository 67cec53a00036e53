package io.livegrade.model.finding;

import java.util.List;

/**
 * A check's answer about one place.
 *
 * @param check the check's id, such as {@code layering.sql-in-handler}
 * @param kind what it is for
 * @param message one plain sentence naming the candidate's own types and methods
 * @param evidence where, first the place the message speaks of, then places that belong to it;
 *     never empty
 */
public record Finding(String check, FindingKind kind, String message, List<Evidence> evidence) {

  public Finding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(check + " has no evidence: " + message);
    }
  }

  /** {@return the place the message speaks of} */
  public Evidence place() {
    return evidence.getFirst();
  }
}
