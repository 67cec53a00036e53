import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class TriesTheLock<K, V> implements LruCache<K, V> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, V> entries = new LinkedHashMap<>();
  private final int capacity;
  private int lost;

  public TriesTheLock(int capacity) { this.capacity = capacity; }

  public Optional<V> get(K key) {
    if (lock.tryLock()) {
      try { return Optional.ofNullable(entries.get(key)); } finally { lock.unlock(); }
    }
    return Optional.empty();
  }
  public Optional<V> put(K key, V value) {
    boolean taken = false;
    try {
      taken = lock.tryLock(1, TimeUnit.SECONDS);
      if (!taken) throw new IllegalStateException("busy");
      lost++;
      return Optional.ofNullable(entries.put(key, value));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      if (taken) lock.unlock();
    }
  }
  public Optional<V> remove(K key) { return Optional.empty(); }
  public int size() { return 0; }
  public int capacity() { return capacity; }
}
