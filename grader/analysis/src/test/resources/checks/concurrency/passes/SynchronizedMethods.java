import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class SynchronizedMethods<K, V> implements LruCache<K, V> {
  private final int capacity;
  private final LinkedHashMap<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
  private int hits;

  public SynchronizedMethods(int capacity) {
    this.capacity = capacity;
    this.hits = 0;
  }

  public synchronized Optional<V> get(K key) { hits++; return Optional.ofNullable(entries.get(key)); }
  public synchronized Optional<V> put(K key, V value) {
    V old = entries.put(key, value);
    trim();
    return Optional.ofNullable(old);
  }
  private void trim() {
    while (entries.size() > capacity) {
      var oldest = entries.keySet().iterator();
      oldest.next();
      oldest.remove();
      hits--;
    }
  }
  public synchronized Optional<V> remove(K key) { return Optional.ofNullable(entries.remove(key)); }
  public synchronized int size() { return entries.size(); }
  public int capacity() { return capacity; }
}
