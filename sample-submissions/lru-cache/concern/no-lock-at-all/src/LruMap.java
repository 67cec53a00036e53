import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

public class LruMap<K, V> implements LruCache<K, V> {
  private final int capacity;
  private final LinkedHashMap<K, V> map;

  public LruMap(int capacity) {
    if (capacity < 1) throw new IllegalArgumentException("capacity < 1");
    this.capacity = capacity;
    map = new LinkedHashMap<>(16, .75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > LruMap.this.capacity;
      }
    };
  }

  @Override
  public Optional<V> get(K key) {
    check(key);
    return Optional.ofNullable(map.get(key));
  }

  @Override
  public Optional<V> put(K key, V value) {
    check(key);
    check(value);
    return Optional.ofNullable(map.put(key, value));
  }

  @Override
  public Optional<V> remove(K key) {
    check(key);
    return Optional.ofNullable(map.remove(key));
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public int capacity() {
    return capacity;
  }

  private static void check(Object o) {
    if (o == null) throw new NullPointerException();
  }
}
