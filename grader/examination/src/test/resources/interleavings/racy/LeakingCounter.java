// TwoIncrements leak
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class LeakingCounter implements Counter {
  private final AtomicInteger count = new AtomicInteger();
  private final BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();

  public LeakingCounter() {
    Thread log = new Thread(this::drain);
    log.setDaemon(true);
    log.start();
  }

  private void drain() {
    try {
      while (true) {
        seen.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public int increment() {
    int next = count.incrementAndGet();
    seen.add(next);
    return next;
  }

  public int value() {
    return count.get();
  }
}
