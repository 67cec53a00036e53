package io.livegrade.bridge;

/**
 * Stands for an {@link Error} thrown in the sandbox. Errors are never rebuilt as themselves: an
 * {@code AssertionError} or an out-of-memory error from there must not act as one here.
 */
public final class RemoteError extends Error {

  private static final long serialVersionUID = 1L;

  private final String type;

  RemoteError(String type, String message) {
    super(type + ": " + message);
    this.type = type;
  }

  /** {@return the class name of the error that was thrown} */
  public String type() {
    return type;
  }
}
