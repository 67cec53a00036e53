import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class SynchronizedBlocks<K, V> implements LruCache<K, V> {
  private final Object guard = new Object();
  private final int capacity;
  private final Map<K, V> entries;
  private long evicted;

  public SynchronizedBlocks(int capacity) {
    this.capacity = capacity;
    this.entries = new LinkedHashMap<K, V>(capacity, 1f, true) {
      @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        if (size() <= capacity) return false;
        evicted++;
        return true;
      }
    };
  }

  public Optional<V> get(K key) {
    Objects.requireNonNull(key);
    synchronized (guard) { return Optional.ofNullable(entries.get(key)); }
  }
  public Optional<V> put(K key, V value) {
    synchronized (guard) { return Optional.ofNullable(entries.put(key, value)); }
  }
  public Optional<V> remove(K key) {
    V old;
    synchronized (guard) { old = entries.remove(key); }
    return Optional.ofNullable(old);
  }
  public int size() { synchronized (guard) { return entries.size(); } }
  public int capacity() { return capacity; }
}
