// GetPut race
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class UnsynchronizedMap implements Cache {
  private final LinkedHashMap<String, Integer> map;

  public UnsynchronizedMap(int capacity) {
    map =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > capacity;
          }
        };
  }

  public Optional<Integer> get(String key) {
    return Optional.ofNullable(map.get(key));
  }

  public Optional<Integer> put(String key, int value) {
    return Optional.ofNullable(map.put(key, value));
  }

  public int size() {
    return map.size();
  }
}
