import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import livecoding.lru.LruCache;

public class Cache<K, V> implements LruCache<K, V> {

  private final Map<K, V> data = new HashMap<>();
  private final LinkedList<K> order = new LinkedList<>(); // first = most recently used
  private final int capacity;

  public Cache(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1");
    }
    this.capacity = capacity;
  }

  @Override
  public synchronized Optional<V> get(K key) {
    Objects.requireNonNull(key);
    V value = data.get(key);
    if (value == null) {
      return Optional.empty();
    }
    touch(key);
    return Optional.of(value);
  }

  @Override
  public synchronized Optional<V> put(K key, V value) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    V old = data.put(key, value);
    touch(key);
    if (data.size() > capacity) {
      data.remove(order.removeLast());
    }
    return Optional.ofNullable(old);
  }

  @Override
  public synchronized Optional<V> remove(K key) {
    Objects.requireNonNull(key);
    order.remove(key);
    return Optional.ofNullable(data.remove(key));
  }

  @Override
  public synchronized int size() {
    return data.size();
  }

  @Override
  public int capacity() {
    return capacity;
  }

  private void touch(K key) {
    order.remove(key);
    order.addFirst(key);
  }
}
