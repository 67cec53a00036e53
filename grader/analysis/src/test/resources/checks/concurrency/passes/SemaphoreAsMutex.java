import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class SemaphoreAsMutex<K, V> implements LruCache<K, V> {
  private final Semaphore mutex = new Semaphore(1);
  private final Map<K, V> entries = new LinkedHashMap<>();
  private final int capacity;
  private int size;

  public SemaphoreAsMutex(int capacity) { this.capacity = capacity; }

  public Optional<V> get(K key) {
    mutex.acquireUninterruptibly();
    try { return Optional.ofNullable(entries.get(key)); } finally { mutex.release(); }
  }
  public Optional<V> put(K key, V value) {
    mutex.acquireUninterruptibly();
    try { size++; return Optional.ofNullable(entries.put(key, value)); } finally { mutex.release(); }
  }
  public Optional<V> remove(K key) {
    mutex.acquireUninterruptibly();
    try { size--; return Optional.ofNullable(entries.remove(key)); } finally { mutex.release(); }
  }
  public int size() { mutex.acquireUninterruptibly(); try { return size; } finally { mutex.release(); } }
  public int capacity() { return capacity; }
}
