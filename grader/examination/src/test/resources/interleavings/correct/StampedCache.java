// PutPut GetPut
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class StampedCache implements Cache {
  private final StampedLock lock = new StampedLock();
  private final LinkedHashMap<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
  private final int capacity;
  private int size;

  public StampedCache(int capacity) {
    this.capacity = capacity;
  }

  public Optional<Integer> get(String key) {
    long stamp = lock.tryOptimisticRead();
    int seen = size;
    if (lock.validate(stamp) && seen == 0) {
      return Optional.empty();
    }
    stamp = lock.writeLock();
    try {
      return Optional.ofNullable(map.get(key));
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public Optional<Integer> put(String key, int value) {
    long stamp = lock.writeLock();
    try {
      Integer old = map.put(key, value);
      if (map.size() > capacity) {
        map.pollFirstEntry();
      }
      size = map.size();
      return Optional.ofNullable(old);
    } finally {
      lock.unlock(stamp);
    }
  }

  public int size() {
    long stamp = lock.tryOptimisticRead();
    int seen = size;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        seen = size;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return seen;
  }
}
