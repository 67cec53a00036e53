import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class LockTakenByHelper<K, V> implements LruCache<K, V> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, V> entries = new LinkedHashMap<>();
  private final int capacity;
  private int puts;

  public LockTakenByHelper(int capacity) { this.capacity = capacity; }

  private <T> T withLock(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
  public Optional<V> get(K key) { return withLock(() -> Optional.ofNullable(entries.get(key))); }
  public Optional<V> put(K key, V value) {
    return withLock(() -> {
      puts++;
      V old = entries.put(key, value);
      evict();
      return Optional.ofNullable(old);
    });
  }
  private void evict() {
    if (entries.size() > capacity) { entries.remove(entries.keySet().iterator().next()); puts--; }
  }
  public Optional<V> remove(K key) { return withLock(() -> Optional.ofNullable(entries.remove(key))); }
  public int size() { return withLock(entries::size); }
  public int capacity() { return capacity; }
}
