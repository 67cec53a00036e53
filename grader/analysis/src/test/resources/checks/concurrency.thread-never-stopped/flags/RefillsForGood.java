import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.limiter.*;

public final class RefillsForGood implements RateLimiter {
  private final Semaphore tokens;
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1); // finding: Nothing shuts down `RefillsForGood.clock`
  private final ExecutorService others; // finding: Nothing shuts down `RefillsForGood.others`
  public RefillsForGood(int rate, TimeSource time) {
    tokens = new Semaphore(rate);
    others = Executors.newCachedThreadPool();
    clock.scheduleAtFixedRate(() -> tokens.release(), 1, 1, TimeUnit.SECONDS);
    new Thread(() -> {
      while (true) { // finding: The thread that runs `RefillsForGood's constructor` loops for good
        try {
          Thread.sleep(1000);
        } catch (InterruptedException e) {
          return;
        }
        tokens.release();
      }
    }).start();
    Thread.ofPlatform().start(this::forever);
    new Refill().start();
  }
  private void forever() {
    for (;;) { // finding: `RefillsForGood.forever`
      tokens.drainPermits();
    }
  }
  private final class Refill extends Thread {
    @Override public void run() {
      while (true) { // finding: `Refill.run`
        tokens.release();
      }
    }
  }
  public boolean tryAcquire() { return tokens.tryAcquire(); }
  public boolean acquire(Duration timeout) throws InterruptedException { return tokens.tryAcquire(1, TimeUnit.SECONDS); }
}
