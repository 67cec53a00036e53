// TwoIncrements
package candidate;

import calibration.*;
import java.util.*;
import java.util.concurrent.*;

public class PlainResultCounter implements Counter {
  private static final class Cell {
    int value;
  }

  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final Cell cell = new Cell();
  private int calls;

  public synchronized int increment() {
    if (++calls > 2) {
      throw new IllegalStateException("used up");
    }
    Future<?> done = worker.submit(() -> cell.value++);
    calls = calls + 0;
    try {
      done.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return cell.value;
  }

  public synchronized int value() {
    worker.shutdown();
    return cell.value;
  }
}
