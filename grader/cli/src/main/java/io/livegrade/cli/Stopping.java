package io.livegrade.cli;

/**
 * Knows when this process is being ended from outside. From then on sandboxes are ended under the
 * gradings in them, and what those come to means nothing.
 */
final class Stopping implements AutoCloseable {

  private final Thread hook;

  /**
   * Listens from now on.
   *
   * @param said done when the end begins, beside all else that ends then
   */
  Stopping(Runnable said) {
    hook = Thread.ofPlatform().unstarted(said);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** {@return whether the end has begun; true before any sandbox is ended because of it} */
  static boolean hasBegun() {
    try {
      // The only question about it that the JDK answers; nobody has registered that thread.
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The end has begun, and the hook runs already.
    }
  }
}
