import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class GuardedByItsOwner<K, V> implements LruCache<K, V> {
  private final Recency<K> recency = new Recency<>();
  private final Map<K, V> entries = new HashMap<>();
  private final int capacity;

  public GuardedByItsOwner(int capacity) { this.capacity = capacity; }

  public synchronized Optional<V> get(K key) { recency.touch(key); return Optional.ofNullable(entries.get(key)); }
  public synchronized Optional<V> put(K key, V value) {
    recency.touch(key);
    if (entries.size() == capacity) entries.remove(recency.oldest());
    return Optional.ofNullable(entries.put(key, value));
  }
  public synchronized Optional<V> remove(K key) { recency.forget(key); return Optional.ofNullable(entries.remove(key)); }
  public synchronized int size() { return recency.count(); }
  public int capacity() { return capacity; }

  static final class Recency<K> {
    private final LinkedHashSet<K> keys = new LinkedHashSet<>();
    private int count;
    void touch(K key) { if (!keys.remove(key)) count++; keys.add(key); }
    void forget(K key) { if (keys.remove(key)) count--; }
    K oldest() { K first = keys.iterator().next(); forget(first); return first; }
    int count() { return count; }
  }
}
