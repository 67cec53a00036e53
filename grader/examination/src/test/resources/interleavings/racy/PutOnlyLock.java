// GetPut race
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class PutOnlyLock implements Cache {
  private final Map<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
  private final int capacity;

  public PutOnlyLock(int capacity) {
    this.capacity = capacity;
  }

  public Optional<Integer> get(String key) {
    return Optional.ofNullable(map.get(key));
  }

  public synchronized Optional<Integer> put(String key, int value) {
    Integer old = map.put(key, value);
    if (map.size() > capacity) {
      Iterator<String> keys = map.keySet().iterator();
      keys.next();
      keys.remove();
    }
    return Optional.ofNullable(old);
  }

  public synchronized int size() {
    return map.size();
  }
}
