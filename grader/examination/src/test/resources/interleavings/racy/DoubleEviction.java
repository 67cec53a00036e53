// PutPut outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class DoubleEviction implements Cache {
  private final Map<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
  private final int capacity;

  public DoubleEviction(int capacity) {
    this.capacity = capacity;
  }

  public synchronized Optional<Integer> get(String key) {
    return Optional.ofNullable(map.get(key));
  }

  private synchronized Integer insert(String key, int value) {
    return map.put(key, value);
  }

  private synchronized int excess() {
    return map.size() - capacity;
  }

  private synchronized void evict() {
    Iterator<String> keys = map.keySet().iterator();
    if (keys.hasNext()) {
      keys.next();
      keys.remove();
    }
  }

  public Optional<Integer> put(String key, int value) {
    Integer old = insert(key, value);
    for (int excess = excess(); excess > 0; excess--) {
      evict();
    }
    return Optional.ofNullable(old);
  }

  public synchronized int size() {
    return map.size();
  }
}
