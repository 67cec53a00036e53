package lru;

import java.util.Optional;
import livecoding.lru.LruCache;

public class MyCache<K, V> implements LruCache<K, V> {

  private final Map<K, V> map = new LinkedHashMap<>();
  private final int capacity;

  public MyCache(int capacity) {
    this.capacity = capacity;
  }

  public synchronized Optional<V> get(K key) {
    V value = map.remove(key);
    if (value != null) map.put(key, value);
    return Optional.ofNullable(value);
  }

  public synchronized Optional<V> put(K key, V value) {
    Optional<V> old = remove(key);
    if (map.size() == capacity) map.remove(map.keySet().iterator().next());
    map.put(key, value);
    return old;
  }

  public synchronized Optional<V> remove(K key) {
    return Optional.ofNullable(map.remove(key));
  }

  public synchronized int size() {
    return map.size();
  }

  public int capacity() {
    return capacity;
  }
}
