package lru;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

/**
 * Entries live in numbered slots. Two int arrays link the slots from newest to oldest, which avoids one
 * object per link. Slot 0 is the fixed start of the ring, freed slots are chained through {@code next}.
 */
public final class SlotCache<K, V> implements LruCache<K, V> {

  private static final int RING = 0;

  private final Object monitor = new Object();
  private final int capacity;
  private final Map<K, Integer> slotOf = new HashMap<>();
  private Object[] keys = new Object[8];
  private Object[] values = new Object[8];
  private int[] next = new int[8];
  private int[] previous = new int[8];
  private int used = 1;
  private int free = RING;

  public SlotCache(int capacity) {
    if (capacity <= 0) {
      throw new IllegalArgumentException("capacity: " + capacity);
    }
    this.capacity = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    requireKey(key);
    synchronized (monitor) {
      Integer slot = slotOf.get(key);
      if (slot == null) {
        return Optional.empty();
      }
      unlink(slot);
      linkAsNewest(slot);
      return Optional.of(valueAt(slot));
    }
  }

  @Override
  public Optional<V> put(K key, V value) {
    requireKey(key);
    if (value == null) {
      throw new NullPointerException("value");
    }
    synchronized (monitor) {
      Integer present = slotOf.get(key);
      if (present != null) {
        V before = valueAt(present);
        values[present] = value;
        unlink(present);
        linkAsNewest(present);
        return Optional.of(before);
      }
      if (slotOf.size() == capacity) {
        evictOldest();
      }
      int slot = takeSlot();
      keys[slot] = key;
      values[slot] = value;
      slotOf.put(key, slot);
      linkAsNewest(slot);
      return Optional.empty();
    }
  }

  @Override
  public Optional<V> remove(K key) {
    requireKey(key);
    synchronized (monitor) {
      Integer slot = slotOf.remove(key);
      if (slot == null) {
        return Optional.empty();
      }
      V before = valueAt(slot);
      release(slot);
      return Optional.of(before);
    }
  }

  @Override
  public int size() {
    synchronized (monitor) {
      return slotOf.size();
    }
  }

  @Override
  public int capacity() {
    return capacity;
  }

  private void evictOldest() {
    int oldest = previous[RING];
    slotOf.remove(keys[oldest]);
    release(oldest);
  }

  private int takeSlot() {
    if (free != RING) {
      int slot = free;
      free = next[slot];
      return slot;
    }
    if (used == keys.length) {
      int larger = used * 2;
      keys = Arrays.copyOf(keys, larger);
      values = Arrays.copyOf(values, larger);
      next = Arrays.copyOf(next, larger);
      previous = Arrays.copyOf(previous, larger);
    }
    return used++;
  }

  private void release(int slot) {
    unlink(slot);
    keys[slot] = null;
    values[slot] = null;
    next[slot] = free;
    free = slot;
  }

  private void unlink(int slot) {
    next[previous[slot]] = next[slot];
    previous[next[slot]] = previous[slot];
  }

  private void linkAsNewest(int slot) {
    next[slot] = next[RING];
    previous[slot] = RING;
    previous[next[RING]] = slot;
    next[RING] = slot;
  }

  @SuppressWarnings("unchecked")
  private V valueAt(int slot) {
    return (V) values[slot];
  }

  private static void requireKey(Object key) {
    if (key == null) {
      throw new NullPointerException("key");
    }
  }
}
