import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class OptimisticReads<K, V> implements LruCache<K, V> {
  private final StampedLock stamps = new StampedLock();
  private final Map<K, V> entries = new LinkedHashMap<>();
  private final int capacity;
  private int size;

  public OptimisticReads(int capacity) { this.capacity = capacity; }

  public Optional<V> get(K key) {
    long stamp = stamps.writeLock();
    try { return Optional.ofNullable(entries.get(key)); } finally { stamps.unlockWrite(stamp); }
  }
  public Optional<V> put(K key, V value) {
    long stamp = stamps.writeLock();
    try { V old = entries.put(key, value); size = entries.size(); return Optional.ofNullable(old); } finally { stamps.unlock(stamp); }
  }
  public Optional<V> remove(K key) {
    final long stamp = stamps.writeLock();
    try { V old = entries.remove(key); size = entries.size(); return Optional.ofNullable(old); } finally { stamps.unlockWrite(stamp); }
  }
  public int size() {
    long stamp = stamps.tryOptimisticRead();
    int seen = size;
    if (!stamps.validate(stamp)) {
      stamp = stamps.readLock();
      try { seen = size; } finally { stamps.unlockRead(stamp); }
    }
    return seen;
  }
  public int capacity() { return capacity; }
}
