package io.livegrade.sandbox;

import io.livegrade.model.GraderException;

/** The sandbox itself failed, so nothing can be said about a submission. */
@SuppressWarnings("serial") // caught in the process that threw it, never serialized
public final class SandboxException extends GraderException {

  public SandboxException(String message) {
    super(message);
  }

  public SandboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
