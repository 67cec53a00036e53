import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.time.*;
import livecoding.limiter.*;

public final class SleepsAndLooks implements RateLimiter {
  private final AtomicInteger tokens = new AtomicInteger();
  private volatile boolean open;
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  public SleepsAndLooks(int rate, TimeSource time) {}
  public boolean tryAcquire() { return tokens.getAndUpdate(n -> Math.max(0, n - 1)) > 0; }
  public boolean acquire(Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    while (true) {
      if (tryAcquire()) {
        return true;
      }
      if (System.nanoTime() > end) return false;
      Thread.sleep(1); // finding: `SleepsAndLooks.acquire` sleeps between two looks
    }
  }
  void untilOpen() throws InterruptedException {
    while (!open) {
      Thread.sleep(10); // finding: `SleepsAndLooks.untilOpen`
    }
  }
  void untilEmpty() {
    while (!names.isEmpty()) {
      try {
        TimeUnit.MILLISECONDS.sleep(5); // finding: `SleepsAndLooks.untilEmpty`
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
  String name() throws InterruptedException {
    String first;
    while ((first = names.poll()) == null) {
      Thread.sleep(Duration.ofMillis(2)); // finding: `SleepsAndLooks.name`
    }
    return first;
  }
}
