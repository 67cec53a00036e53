package cache;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.lru.LruCache;

/** A hash map finds entries, a list keeps them in order of use, and one lock guards both. */
public class LinkedLruCache<K, V> implements LruCache<K, V> {

  private final int capacity;
  private final Map<K, Entry<K, V>> entries = new HashMap<>();
  private final RecencyList<K, V> recency = new RecencyList<>();
  private final Lock lock = new ReentrantLock();

  public LinkedLruCache(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1, was " + capacity);
    }
    this.capacity = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    Objects.requireNonNull(key, "key");
    lock.lock();
    try {
      Optional<Entry<K, V>> found = Optional.ofNullable(entries.get(key));
      found.ifPresent(recency::moveToFront);
      return found.map(Entry::value);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<V> put(K key, V value) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    lock.lock();
    try {
      Entry<K, V> present = entries.get(key);
      if (present != null) {
        recency.moveToFront(present);
        return Optional.of(present.replace(value));
      }
      if (entries.size() >= capacity) {
        entries.remove(recency.removeLast().key());
      }
      Entry<K, V> added = new Entry<>(key, value);
      entries.put(key, added);
      recency.addFirst(added);
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<V> remove(K key) {
    Objects.requireNonNull(key, "key");
    lock.lock();
    try {
      Optional<Entry<K, V>> removed = Optional.ofNullable(entries.remove(key));
      removed.ifPresent(recency::unlink);
      return removed.map(Entry::value);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int size() {
    lock.lock();
    try {
      return entries.size();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int capacity() {
    return capacity;
  }
}
