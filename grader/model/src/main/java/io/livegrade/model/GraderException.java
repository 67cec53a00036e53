package io.livegrade.model;

import java.util.Objects;

/**
 * What keeps the grader from doing its work and is not the candidate's doing. How a submission ends
 * is data and never one of these.
 */
@SuppressWarnings("serial") // caught in the process that threw it, never serialized
public abstract class GraderException extends RuntimeException {

  protected GraderException(String message) {
    super(message);
  }

  protected GraderException(String message, Throwable cause) {
    super(message, cause);
  }

  /** {@return what failed and what to do; never null} */
  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), "");
  }
}
