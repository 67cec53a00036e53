// PutPut GetPut
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ReadWriteCache implements Cache {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Lock read = lock.readLock();
  private final Lock write = lock.writeLock();
  private final Map<String, Integer> values = new HashMap<>();
  private final Deque<String> order = new ArrayDeque<>();
  private final int capacity;

  public ReadWriteCache(int capacity) {
    this.capacity = capacity;
  }

  public Optional<Integer> get(String key) {
    write.lock();
    try {
      Integer value = values.get(key);
      if (value != null) {
        order.remove(key);
        order.addLast(key);
      }
      return Optional.ofNullable(value);
    } finally {
      write.unlock();
    }
  }

  public Optional<Integer> put(String key, int value) {
    write.lock();
    try {
      Integer old = values.put(key, value);
      order.remove(key);
      order.addLast(key);
      if (values.size() > capacity) {
        values.remove(order.pollFirst());
      }
      return Optional.ofNullable(old);
    } finally {
      write.unlock();
    }
  }

  public int size() {
    read.lock();
    try {
      return values.size();
    } finally {
      read.unlock();
    }
  }
}
