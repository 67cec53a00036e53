package io.livegrade.examination.session;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What other threads were asked for. */
public final class Futures {

  private Futures() {}

  /** {@return what came of it; where that is an unchecked exception, it is thrown as it was} */
  public static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while grading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
