package livecoding.breaker.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import livecoding.breaker.CircuitBreaker;

/** Threads that start together, from a barrier on which they spin. */
public final class ThreadsFailureLoad implements FailureLoad {

  private static final int THREADS = 4;
  private static final int CALLS = 1_000;
  private static final long PATIENCE_MILLIS = 2_000;

  @Override
  public int[] on(CircuitBreaker sample) {
    CircuitBreaker breaker =
        FreshBreaker.like(sample, THREADS * CALLS, 1, Duration.ofSeconds(10), new SteppedClock());
    AtomicInteger waiting = new AtomicInteger(THREADS);
    AtomicInteger rejected = new AtomicInteger();
    Exception failure = new Exception("down");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .start(
                  () -> {
                    waiting.decrementAndGet();
                    while (waiting.get() > 0) {
                      Thread.onSpinWait();
                    }
                    for (int call = 0; call < CALLS; call++) {
                      if (new Trip(breaker).fail(failure) == Answer.REJECTED) {
                        rejected.incrementAndGet();
                      }
                    }
                  }));
    }
    for (Thread thread : threads) {
      join(thread);
    }
    return new int[] {rejected.get(), new Trip(breaker).succeed() == Answer.REJECTED ? 1 : 0};
  }

  private static void join(Thread thread) {
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
