package io.livegrade.bridge;

import java.io.FileNotFoundException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What lives in the sandbox in these tests. */
final class Candidate implements Contract {

  final CountDownLatch blocked = new CountDownLatch(1);
  final CompletableFuture<Throwable> ownThreadEnd = new CompletableFuture<>();
  private final Runnable runnable = Thread.currentThread()::interrupt;
  private volatile @Nullable Thread ownThread;

  @Override
  public @Nullable Object echo(@Nullable Object value) {
    return value;
  }

  @Override
  public Object call(Callable<?> action) throws Exception {
    return action.call();
  }

  @Override
  @SuppressWarnings("EmptyCatch") // that is the point of it
  public void callAndSwallow(Callable<?> action) {
    try {
      action.call();
    } catch (Throwable swallowed) {
      // as a cheat would
    }
  }

  @Override
  public void callOnOwnThread(Callable<?> action) {
    ownThread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    action.call();
                  } catch (Throwable e) {
                    ownThreadEnd.complete(e);
                  }
                });
  }

  @Override
  public void interruptOwnThread() {
    Thread thread = ownThread;
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public void fail(String how) throws Exception {
    switch (how) {
      case "missing-file" -> throw new FileNotFoundException("no such file");
      case "own-subclass" -> throw new IllegalStateException("own") {};
      case "contract" -> throw new Refused("refused");
      case "assertion" -> throw new AssertionError("not yours");
      case "out-of-memory" -> throw new OutOfMemoryError("said who");
      default ->
          throw new RuntimeException() {
            @Override
            public String getMessage() {
              throw new IllegalStateException("no message for you");
            }
          };
    }
  }

  @Override
  public void block() throws InterruptedException {
    blocked.countDown();
    new CountDownLatch(1).await();
  }

  @Override
  public int size() {
    throw sneaky(new Exception("undeclared"));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
    throw (E) thrown;
  }

  @Override
  public Runnable runnable() {
    return runnable;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // identity is what crosses
  public boolean isSame(Runnable other) {
    return other == runnable;
  }
}
