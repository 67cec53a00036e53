// PutPut GetPut
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ConcurrentMapCache implements Cache {
  private static final class Slot {
    final int value;
    volatile long used;

    Slot(int value, long used) {
      this.value = value;
      this.used = used;
    }
  }

  private final ConcurrentHashMap<String, Slot> slots = new ConcurrentHashMap<>();
  private final AtomicLong ticks = new AtomicLong();
  private final Object eviction = new Object();
  private final int capacity;

  public ConcurrentMapCache(int capacity) {
    this.capacity = capacity;
  }

  public Optional<Integer> get(String key) {
    synchronized (eviction) {
      Slot slot =
          slots.computeIfPresent(
              key, (same, old) -> new Slot(old.value, ticks.incrementAndGet()));
      return slot == null ? Optional.empty() : Optional.of(slot.value);
    }
  }

  public Optional<Integer> put(String key, int value) {
    synchronized (eviction) {
      Slot old = slots.put(key, new Slot(value, ticks.incrementAndGet()));
      if (slots.size() > capacity) {
        slots.entrySet().stream()
            .min(Comparator.comparingLong(entry -> entry.getValue().used))
            .map(Map.Entry::getKey)
            .ifPresent(slots::remove);
      }
      return old == null ? Optional.empty() : Optional.of(old.value);
    }
  }

  public int size() {
    synchronized (eviction) {
      return slots.size();
    }
  }
}
