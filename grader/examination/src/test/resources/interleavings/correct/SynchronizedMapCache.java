// PutPut GetPut
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class SynchronizedMapCache implements Cache {
  private final Map<String, Integer> map;

  public SynchronizedMapCache(int capacity) {
    map = Collections.synchronizedMap(new Bounded(capacity));
  }

  private static final class Bounded extends LinkedHashMap<String, Integer> {
    private final int capacity;
    private int evicted;

    Bounded(int capacity) {
      super(16, 0.75f, true);
      this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      if (size() > capacity) {
        evicted++;
        return true;
      }
      return false;
    }
  }

  public Optional<Integer> get(String key) {
    return Optional.ofNullable(map.get(key));
  }

  public Optional<Integer> put(String key, int value) {
    return Optional.ofNullable(map.put(key, value));
  }

  public int size() {
    synchronized (map) {
      int size = 0;
      for (String ignored : map.keySet()) {
        size++;
      }
      return size;
    }
  }
}
