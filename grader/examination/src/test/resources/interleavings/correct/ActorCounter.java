// TwoIncrements
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ActorCounter implements Counter {
  private final Map<String, Integer> state = new HashMap<>();
  private boolean ran;

  private int onActor(Callable<Integer> task) {
    try (ExecutorService actor = Executors.newSingleThreadExecutor()) {
      return actor.submit(task).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public synchronized int increment() {
    return onActor(
        () -> {
          ran = true;
          return state.merge("count", 1, Integer::sum);
        });
  }

  public synchronized int value() {
    return ran ? state.get("count") : 0;
  }
}
