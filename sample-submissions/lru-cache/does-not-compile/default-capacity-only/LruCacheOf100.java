import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

public class LruCacheOf100<K, V> implements LruCache<K, V> {

  private static final int CAPACITY = 100;

  private final Map<K, V> map =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > CAPACITY;
        }
      };

  @Override
  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(map.get(key));
  }

  @Override
  public synchronized Optional<V> put(K key, V value) {
    return Optional.ofNullable(map.put(key, value));
  }

  @Override
  public synchronized Optional<V> remove(K key) {
    return Optional.ofNullable(map.remove(key));
  }

  @Override
  public synchronized int size() {
    return map.size();
  }

  @Override
  public int capacity() {
    return CAPACITY;
  }
}
