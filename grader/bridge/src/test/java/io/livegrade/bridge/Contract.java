package io.livegrade.bridge;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Stands in for a pack's contract. Public, as a contract is. */
public interface Contract {

  record Entry(String name, int size) {}

  enum Mood {
    SWEET,
    SOUR
  }

  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
      super(message);
    }
  }

  @Nullable Object echo(@Nullable Object value);

  Object call(Callable<?> action) throws Exception;

  void callAndSwallow(Callable<?> action);

  void callOnOwnThread(Callable<?> action);

  void interruptOwnThread();

  void fail(String how) throws Exception;

  void block() throws InterruptedException;

  int size();

  Runnable runnable();

  boolean isSame(Runnable runnable);
}
