// GetGet race
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ReadLockReorders implements Cache {
  private final Map<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final int capacity;

  public ReadLockReorders(int capacity) {
    this.capacity = capacity;
  }

  public Optional<Integer> get(String key) {
    lock.readLock().lock();
    try {
      return Optional.ofNullable(map.get(key));
    } finally {
      lock.readLock().unlock();
    }
  }

  public Optional<Integer> put(String key, int value) {
    lock.writeLock().lock();
    try {
      Integer old = map.put(key, value);
      if (map.size() > capacity) {
        Iterator<String> keys = map.keySet().iterator();
        keys.next();
        keys.remove();
      }
      return Optional.ofNullable(old);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public int size() {
    lock.readLock().lock();
    try {
      return map.size();
    } finally {
      lock.readLock().unlock();
    }
  }
}
