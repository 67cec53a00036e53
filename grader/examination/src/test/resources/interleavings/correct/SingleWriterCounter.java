// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class SingleWriterCounter implements Counter {
  private final BlockingQueue<CompletableFuture<Integer>> requests = new LinkedBlockingQueue<>();
  private volatile int count;

  public int increment() {
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  synchronized (requests) {
                    count = count + 1;
                    requests.add(CompletableFuture.completedFuture(count));
                  }
                });
    try {
      writer.join();
      return requests.take().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public int value() {
    return count;
  }
}
