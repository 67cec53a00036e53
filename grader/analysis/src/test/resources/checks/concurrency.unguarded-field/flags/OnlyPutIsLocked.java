import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class OnlyPutIsLocked<K, V> implements LruCache<K, V> {
  private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
  private final int capacity;
  private int size;
  public OnlyPutIsLocked(int capacity) { this.capacity = capacity; }
  public Optional<V> get(K key) {
    return Optional.ofNullable(entries.get(key)); // finding: The same goes for `size`.
  }
  public synchronized Optional<V> put(K key, V value) { size++; return Optional.ofNullable(entries.put(key, value)); }
  public synchronized Optional<V> remove(K key) { size--; return Optional.ofNullable(entries.remove(key)); }
  public int size() {
    synchronized (entries) { entries.isEmpty(); }
    return this.size;
  }
  public int capacity() { return capacity; }
}
