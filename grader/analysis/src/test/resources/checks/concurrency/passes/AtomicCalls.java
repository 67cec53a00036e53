import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class AtomicCalls<K, V> implements LruCache<K, V> {
  private final ConcurrentMap<K, V> entries = new ConcurrentHashMap<>();
  private final AtomicInteger size = new AtomicInteger();
  private final LongAdder hits = new LongAdder();
  private final AtomicReference<K> last = new AtomicReference<>();
  private final AtomicBoolean full = new AtomicBoolean();
  private final int capacity;

  public AtomicCalls(int capacity) { this.capacity = capacity; }

  public Optional<V> get(K key) {
    V value = entries.get(key);
    if (value != null) { hits.increment(); last.set(key); }
    return Optional.ofNullable(value);
  }
  public Optional<V> put(K key, V value) {
    for (;;) {
      int now = size.get();
      if (now >= capacity) { full.set(true); return Optional.empty(); }
      if (size.compareAndSet(now, now + 1)) break;
      Thread.onSpinWait();
    }
    if (full.get()) full.set(false);
    V old = entries.putIfAbsent(key, value);
    if (old != null) { size.decrementAndGet(); return entries.replace(key, old, value) ? Optional.of(old) : Optional.empty(); }
    return Optional.empty();
  }
  public Optional<V> remove(K key) {
    V old = entries.remove(key);
    if (old != null) size.decrementAndGet();
    return Optional.ofNullable(old);
  }
  public int size() { return size.get(); }
  public int capacity() { return capacity; }
  V orMake(K key, Function<K, V> make) { return entries.computeIfAbsent(key, make); }
  boolean incrementedBelow(int most) {
    if (size.incrementAndGet() > most) { size.decrementAndGet(); return false; }
    return true;
  }
}
