package io.livegrade.bridge;

import java.io.IOException;

/** The other side sent what no honest program sends. */
public final class ProtocolViolation extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what was seen and what was allowed
   */
  public ProtocolViolation(String message) {
    super(message);
  }
}
