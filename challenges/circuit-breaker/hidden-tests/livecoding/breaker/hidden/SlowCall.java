package livecoding.breaker.hidden;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** A call in a thread of its own, whose action ends only when it is told to. */
final class SlowCall implements AutoCloseable {

  /** Far more than any machine takes to begin a call that nothing holds up. */
  private static final long PATIENCE_SECONDS = 2;

  /** How a call went. */
  enum End {
    RETURNED,
    FAILED,
    REJECTED,
    OTHER
  }

  private final CountDownLatch begunOrOver = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicReference<End> end = new AtomicReference<>(End.OTHER);
  private volatile boolean begun;
  private volatile boolean succeeds;

  private SlowCall() {}

  /** {@return a call that was made just now} */
  static SlowCall through(CircuitBreaker breaker) {
    SlowCall call = new SlowCall();
    Thread.ofVirtual().start(() -> call.make(breaker));
    return call;
  }

  private void make(CircuitBreaker breaker) {
    try {
      breaker.call(this::act);
      end.set(End.RETURNED);
    } catch (CircuitOpenException e) {
      end.set(End.REJECTED);
    } catch (IOException e) {
      end.set(End.FAILED);
    } catch (Exception | Error e) {
      end.set(End.OTHER);
    } finally {
      over.countDown();
      begunOrOver.countDown();
    }
  }

  private Object act() throws Exception {
    begun = true;
    begunOrOver.countDown();
    mayEnd.await();
    if (succeeds) {
      return "done";
    }
    throw new IOException("down");
  }

  /** {@return whether the action runs; false when the call was rejected} */
  boolean runs() throws InterruptedException {
    return begunOrOver.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && begun;
  }

  /** {@return whether the call was rejected, without waiting for others} */
  boolean isRejected() throws InterruptedException {
    return begunOrOver.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
        && !begun
        && end.get() == End.REJECTED;
  }

  /** {@return how the call ended, after its action returned} */
  End succeed() throws InterruptedException {
    succeeds = true;
    return end();
  }

  /** {@return how the call ended, after its action threw} */
  End fail() throws InterruptedException {
    succeeds = false;
    return end();
  }

  private End end() throws InterruptedException {
    mayEnd.countDown();
    return over.await(PATIENCE_SECONDS, TimeUnit.SECONDS) ? end.get() : End.OTHER;
  }

  @Override
  public void close() {
    mayEnd.countDown();
  }
}
