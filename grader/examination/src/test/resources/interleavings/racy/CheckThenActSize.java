// PutPut outcome
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class CheckThenActSize implements Cache {
  private final Map<String, Integer> map =
      Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));
  private final int capacity;

  public CheckThenActSize(int capacity) {
    this.capacity = capacity;
  }

  public Optional<Integer> get(String key) {
    return Optional.ofNullable(map.get(key));
  }

  public Optional<Integer> put(String key, int value) {
    if (!map.containsKey(key) && map.size() >= capacity) {
      synchronized (map) {
        Iterator<String> keys = map.keySet().iterator();
        if (keys.hasNext()) {
          keys.next();
          keys.remove();
        }
      }
    }
    return Optional.ofNullable(map.put(key, value));
  }

  public int size() {
    return map.size();
  }
}
