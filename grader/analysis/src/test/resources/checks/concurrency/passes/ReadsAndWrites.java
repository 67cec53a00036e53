import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class ReadsAndWrites<K, V> implements LruCache<K, V> {
  private final ReadWriteLock locks = new ReentrantReadWriteLock();
  private final Lock reading = locks.readLock();
  private final Map<K, V> entries = new LinkedHashMap<>();
  private final int capacity;
  private int size;

  public ReadsAndWrites(int capacity) { this.capacity = capacity; }

  public Optional<V> get(K key) {
    locks.writeLock().lock();
    try { V value = entries.remove(key); if (value != null) entries.put(key, value); return Optional.ofNullable(value); }
    finally { locks.writeLock().unlock(); }
  }
  public Optional<V> put(K key, V value) {
    locks.writeLock().lock();
    try { size++; return Optional.ofNullable(entries.put(key, value)); } finally { locks.writeLock().unlock(); }
  }
  public Optional<V> remove(K key) {
    locks.writeLock().lock();
    try { size--; return Optional.ofNullable(entries.remove(key)); } finally { locks.writeLock().unlock(); }
  }
  public int size() { reading.lock(); try { return size; } finally { reading.unlock(); } }
  public int capacity() { return capacity; }
}
