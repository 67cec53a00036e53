package livecoding.limiter.support;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import livecoding.limiter.RateLimiter;

/** A caller waits for a permit, and another thread interrupts it at some moment. */
public final class InterruptedWaiter implements Scenario<RateLimiter> {

  private final CountDownLatch known = new CountDownLatch(1);
  private volatile Thread waiter;

  @Override
  public List<Object> arguments() {
    return List.of(1, new ScheduledTime());
  }

  @Override
  public void before(RateLimiter limiter) {
    limiter.tryAcquire();
  }

  @Override
  public List<Caller<RateLimiter>> callers() {
    return List.of(
        new Caller<>("acquire(5s)", this::acquire), Caller.doing("interrupt", this::interrupt));
  }

  private Object acquire(RateLimiter limiter) {
    waiter = Thread.currentThread();
    known.countDown();
    try {
      return limiter.acquire(Duration.ofSeconds(5)) ? "granted" : "refused";
    } catch (InterruptedException e) {
      return "interrupted";
    }
  }

  private void interrupt(RateLimiter limiter) throws InterruptedException {
    known.await();
    waiter.interrupt();
  }

  /** {@return what is granted at the moment when the second permit since then is in} */
  @Override
  public Object after(RateLimiter limiter) throws InterruptedException {
    Thread.interrupted();
    VirtualTime.sleep(Duration.ofMillis(2_500));
    return List.of(limiter.tryAcquire(), limiter.tryAcquire());
  }
}
