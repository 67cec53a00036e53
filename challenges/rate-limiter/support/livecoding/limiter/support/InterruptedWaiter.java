package livecoding.limiter.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import livecoding.limiter.RateLimiter;

/** A caller waits for a permit; another thread interrupts it at some moment, and tries for one. */
public final class InterruptedWaiter implements Scenario<RateLimiter> {

  /** A permit each 50 ms: whoever looks now and then gets there in few steps. */
  private static final int RATE = 20;

  private final CountDownLatch known = new CountDownLatch(1);
  private volatile Thread waiter;
  private long start;

  @Override
  public List<Object> arguments() {
    return List.of(RATE, new ScheduledTime());
  }

  @Override
  public void before(RateLimiter limiter) {
    for (int permit = 0; permit < RATE; permit++) {
      limiter.tryAcquire();
    }
    start = VirtualTime.nanoTime();
  }

  @Override
  public List<Caller<RateLimiter>> callers() {
    return List.of(
        new Caller<>("acquire(250ms)", this::acquire),
        new Caller<>("interrupt, tryAcquire()", this::interruptAndTry));
  }

  private Object acquire(RateLimiter limiter) {
    waiter = Thread.currentThread();
    known.countDown();
    try {
      return limiter.acquire(Duration.ofMillis(250)) ? "granted" : "refused";
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }

  private Object interruptAndTry(RateLimiter limiter) throws InterruptedException {
    known.await();
    waiter.interrupt();
    return limiter.tryAcquire();
  }

  /** {@return what is granted of three tries, at a moment when two permits have come in} */
  @Override
  public Object after(RateLimiter limiter) throws InterruptedException {
    Thread.interrupted();
    long left = start + Duration.ofMillis(125).toNanos() - VirtualTime.nanoTime();
    VirtualTime.sleep(Duration.ofNanos(left));
    return List.of(limiter.tryAcquire(), limiter.tryAcquire(), limiter.tryAcquire());
  }
}
