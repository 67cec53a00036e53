package lru;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import livecoding.lru.LruCache;

/** Thread safety comes from Collections.synchronizedMap. */
public class ConcurrentLru<K, V> implements LruCache<K, V> {

  private final Map<K, V> map = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));
  private final int capacity;

  public ConcurrentLru(int capacity) {
    if (capacity <= 0) throw new IllegalArgumentException("capacity must be > 0");
    this.capacity = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    return Optional.ofNullable(map.get(Objects.requireNonNull(key)));
  }

  @Override
  public Optional<V> put(K key, V value) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    V old = map.put(key, value);
    if (map.size() > capacity) {
      evict();
    }
    return Optional.ofNullable(old);
  }

  private void evict() {
    synchronized (map) {
      Iterator<K> keys = map.keySet().iterator();
      while (map.size() > capacity) {
        keys.next();
        keys.remove();
      }
    }
  }

  @Override
  public Optional<V> remove(K key) {
    return Optional.ofNullable(map.remove(Objects.requireNonNull(key)));
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public int capacity() {
    return capacity;
  }
}
