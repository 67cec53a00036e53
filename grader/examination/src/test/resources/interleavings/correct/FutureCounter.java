// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class FutureCounter implements Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private int[] cells = new int[1];

  public int increment() {
    lock.lock();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return CompletableFuture.supplyAsync(() -> ++cells[0], executor)
          .thenApply(count -> count + cells[0] - cells[0])
          .join();
    } finally {
      lock.unlock();
    }
  }

  public int value() {
    lock.lock();
    try {
      return cells[0];
    } finally {
      lock.unlock();
    }
  }
}
