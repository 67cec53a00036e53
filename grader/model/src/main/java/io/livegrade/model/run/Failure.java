package io.livegrade.model.run;

import java.util.Optional;

/**
 * Why a hidden test did not pass.
 *
 * @param rootCause id of the defect behind it, shared by every test that fails for the same reason
 * @param message the call, what was expected and what came; may reveal hidden inputs, so it is for
 *     the interviewer only
 * @param interleaving the order of steps that shows it, for a defect of concurrency
 */
public record Failure(String rootCause, String message, Optional<Interleaving> interleaving) {

  /** A failure that no order of steps is needed to show. */
  public Failure(String rootCause, String message) {
    this(rootCause, message, Optional.empty());
  }
}
