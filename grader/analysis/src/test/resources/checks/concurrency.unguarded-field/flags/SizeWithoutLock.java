import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class SizeWithoutLock<K, V> implements LruCache<K, V> {
  private final Lock lock = new ReentrantLock();
  private final Map<K, V> entries = new LinkedHashMap<>();
  private final int capacity;
  public SizeWithoutLock(int capacity) { this.capacity = capacity; }
  public Optional<V> get(K key) { lock.lock(); try { return Optional.ofNullable(entries.get(key)); } finally { lock.unlock(); } }
  public Optional<V> put(K key, V value) { lock.lock(); try { return Optional.ofNullable(entries.put(key, value)); } finally { lock.unlock(); } }
  public Optional<V> remove(K key) { lock.lock(); try { return Optional.ofNullable(entries.remove(key)); } finally { lock.unlock(); } }
  public int size() {
    return entries.size(); // finding: `entries` is read in `SizeWithoutLock.size` without the lock
  }
  public int capacity() { return capacity; }
}
