import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class NoLockAtAll<K, V> implements LruCache<K, V> {
  private final int capacity;
  private final Map<K, V> entries;
  private final Order<K> order = new Order<>();
  public NoLockAtAll(int capacity) { this.capacity = capacity; this.entries = new HashMap<>(); }
  public Optional<V> get(K key) {
    order.touch(key);
    return Optional.ofNullable(entries.get(key)); // finding: `entries` is read in `NoLockAtAll.get`, which several threads run at once
  }
  public Optional<V> put(K key, V value) { return Optional.ofNullable(entries.put(key, value)); }
  public Optional<V> remove(K key) { return Optional.ofNullable(entries.remove(key)); }
  public int size() { return entries.size(); }
  public int capacity() { return capacity; }

  static final class Order<K> {
    private final Deque<K> keys = new ArrayDeque<>();
    void touch(K key) {
      keys.remove(key); // finding: `keys` is changed in `Order.touch`
      keys.addLast(key);
    }
  }
}
