import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class LazyAndVolatile<K, V> implements LruCache<K, V> {
  private volatile Map<K, V> entries;
  private volatile boolean ready;
  private volatile long lastUse;
  private static final class Holder { static final List<String> NAMES = new ArrayList<>(); }
  private final int capacity;
  private int hash;

  public LazyAndVolatile(int capacity) { this.capacity = capacity; }

  private Map<K, V> entries() {
    Map<K, V> seen = entries;
    if (seen == null) {
      synchronized (this) {
        seen = entries;
        if (seen == null) {
          entries = seen = Collections.synchronizedMap(new LinkedHashMap<>());
        }
      }
    }
    return seen;
  }
  public Optional<V> get(K key) { lastUse = System.nanoTime(); return Optional.ofNullable(entries().get(key)); }
  public Optional<V> put(K key, V value) { ready = true; return Optional.ofNullable(entries().put(key, value)); }
  public Optional<V> remove(K key) { if (!ready) ready = true; return Optional.ofNullable(entries().remove(key)); }
  public int size() { return entries().size() + Holder.NAMES.size(); }
  public int capacity() { return capacity; }
  @Override public int hashCode() { if (hash == 0) hash = 31 * capacity; return hash; }
}
