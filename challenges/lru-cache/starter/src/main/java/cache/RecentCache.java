package cache;

import java.util.Optional;
import livecoding.lru.LruCache;

public class RecentCache<K, V> implements LruCache<K, V> {

  private final int capacity;

  public RecentCache(int capacity) {
    this.capacity = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public Optional<V> put(K key, V value) {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public Optional<V> remove(K key) {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public int capacity() {
    return capacity;
  }
}
