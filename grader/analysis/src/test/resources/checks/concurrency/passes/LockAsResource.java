import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class LockAsResource<K, V> implements LruCache<K, V> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<K> order = new ArrayDeque<>();
  private final Map<K, V> entries = new HashMap<>();
  private final int capacity;
  private int changes;

  private interface Held extends AutoCloseable { @Override void close(); }

  public LockAsResource(int capacity) { this.capacity = capacity; }

  private Held locked() { lock.lock(); return lock::unlock; }
  private void enter() { lock.lock(); }
  private void leave() { lock.unlock(); }

  public Optional<V> get(K key) {
    try (Held held = locked()) { order.remove(key); order.addLast(key); return Optional.ofNullable(entries.get(key)); }
  }
  public Optional<V> put(K key, V value) {
    try (var ignored = locked()) { changes++; order.addLast(key); return Optional.ofNullable(entries.put(key, value)); }
  }
  public Optional<V> remove(K key) {
    enter();
    try { changes++; order.remove(key); return Optional.ofNullable(entries.remove(key)); } finally { leave(); }
  }
  public int size() { enter(); try { return changes - changes + entries.size(); } finally { leave(); } }
  public int capacity() { return capacity; }
}
