import java.util.*;
import livecoding.lru.LruCache;

public final class AsksItsStoreTwice<K, V> implements LruCache<K, V> {
  static final class Store<K, V> {
    private final LinkedHashMap<K, V> map = new LinkedHashMap<>();
    synchronized V read(K key) { return map.get(key); }
    synchronized V write(K key, V value) { return map.put(key, value); }
    synchronized void dropEldest() { map.pollFirstEntry(); }
    synchronized int count() { return map.size(); }
  }
  private final Store<K, V> store = new Store<>();
  private final int capacity;
  public AsksItsStoreTwice(int capacity) { this.capacity = capacity; }
  public Optional<V> get(K key) { return Optional.ofNullable(store.read(key)); }
  public Optional<V> put(K key, V value) {
    if (store.count() >= capacity) { // finding: `AsksItsStoreTwice.put` looks at `store` and then changes it
      store.dropEldest();
    }
    return Optional.ofNullable(store.write(key, value));
  }
  public Optional<V> remove(K key) { return Optional.empty(); }
  public int size() { return store.count(); }
  public int capacity() { return capacity; }
}
