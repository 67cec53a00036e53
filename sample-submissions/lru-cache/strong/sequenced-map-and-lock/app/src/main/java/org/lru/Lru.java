package org.lru;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import livecoding.lru.LruCache;

/** Oldest entry first; using an entry moves it to the end. Only size() gets away with the read lock. */
public class Lru<K, V> implements LruCache<K, V> {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final SequencedMap<K, V> byAge = new LinkedHashMap<>();
  private final int limit;

  public Lru(int capacity) {
    if (capacity < 1) throw new IllegalArgumentException("capacity " + capacity + " < 1");
    limit = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    requireNonNull(key, "key");
    return with(lock.writeLock(), () -> {
      V value = byAge.remove(key);
      if (value != null) byAge.putLast(key, value);
      return Optional.ofNullable(value);
    });
  }

  @Override
  public Optional<V> put(K key, V value) {
    requireNonNull(key, "key");
    requireNonNull(value, "value");
    return with(lock.writeLock(), () -> {
      V old = byAge.remove(key);
      if (byAge.size() >= limit) byAge.pollFirstEntry();
      byAge.putLast(key, value);
      return Optional.ofNullable(old);
    });
  }

  @Override
  public Optional<V> remove(K key) {
    requireNonNull(key, "key");
    return with(lock.writeLock(), () -> Optional.ofNullable(byAge.remove(key)));
  }

  @Override
  public int size() {
    return with(lock.readLock(), byAge::size);
  }

  @Override
  public int capacity() {
    return limit;
  }

  private static <T> T with(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
