package dev.okafor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import livecoding.lru.LruCache;

public class AtomicLru<K, V> implements LruCache<K, V> {

  /** All single operations are synchronized, so the cache never sees a broken map. */
  private static final class Store<K, V> {
    private final LinkedHashMap<K, V> map = new LinkedHashMap<>(16, 0.75f, true);

    synchronized V read(K key) {
      return map.get(key);
    }

    synchronized V write(K key, V value) {
      return map.put(key, value);
    }

    synchronized V delete(K key) {
      return map.remove(key);
    }

    synchronized void dropEldest() {
      map.pollFirstEntry();
    }

    synchronized boolean contains(K key) {
      return map.containsKey(key);
    }

    synchronized int count() {
      return map.size();
    }
  }

  private final Store<K, V> store = new Store<>();
  private final int capacity;

  public AtomicLru(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity is " + capacity);
    }
    this.capacity = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    return Optional.ofNullable(store.read(Objects.requireNonNull(key)));
  }

  @Override
  public Optional<V> put(K key, V value) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    if (!store.contains(key) && store.count() >= capacity) {
      store.dropEldest();
    }
    return Optional.ofNullable(store.write(key, value));
  }

  @Override
  public Optional<V> remove(K key) {
    return Optional.ofNullable(store.delete(Objects.requireNonNull(key)));
  }

  @Override
  public int size() {
    return store.count();
  }

  @Override
  public int capacity() {
    return capacity;
  }
}
