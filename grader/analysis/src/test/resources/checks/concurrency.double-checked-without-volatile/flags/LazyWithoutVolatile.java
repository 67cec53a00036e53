import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class LazyWithoutVolatile<K, V> implements LruCache<K, V> {
  private Map<K, V> entries;
  private static List<String> names;
  private boolean ready;
  private Deque<K> order;
  private final Lock lock = new ReentrantLock();
  private final int capacity;
  public LazyWithoutVolatile(int capacity) { this.capacity = capacity; }
  private Map<K, V> entries() {
    if (entries == null) { // finding: `LazyWithoutVolatile.entries` looks at `entries` without a lock
      synchronized (this) {
        if (entries == null) {
          entries = new ConcurrentHashMap<>();
        }
      }
    }
    return entries;
  }
  private static List<String> names() {
    List<String> seen = names;
    if (seen == null) { // finding: looks at `names`
      synchronized (LazyWithoutVolatile.class) {
        seen = names;
        if (names == null) names = seen = new CopyOnWriteArrayList<>();
      }
    }
    return seen;
  }
  private void prepare() {
    if (!ready) { // finding: looks at `ready`
      lock.lock();
      try {
        if (!ready) { order(); ready = true; }
      } finally { lock.unlock(); }
    }
  }
  private Deque<K> order() {
    if (order != null) return order; // finding: looks at `order`
    synchronized (lock) {
      if (order == null) {
        order = new ConcurrentLinkedDeque<>();
      }
      return order;
    }
  }
  public Optional<V> get(K key) { prepare(); return Optional.ofNullable(entries().get(key)); }
  public Optional<V> put(K key, V value) { return Optional.ofNullable(entries().put(key, value)); }
  public Optional<V> remove(K key) { return Optional.ofNullable(entries().remove(key)); }
  public int size() { return entries().size() + names().size(); }
  public int capacity() { return capacity; }
}
