import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class LooksThenActs<K, V> implements LruCache<K, V> {
  private final Map<K, V> entries = new ConcurrentHashMap<>();
  private final ConcurrentLinkedDeque<K> order = new ConcurrentLinkedDeque<>();
  private final Map<K, Integer> uses = Collections.synchronizedMap(new HashMap<>());
  private final AtomicInteger size = new AtomicInteger();
  private final int capacity;
  public LooksThenActs(int capacity) { this.capacity = capacity; }
  public Optional<V> get(K key) {
    uses.put(key, uses.getOrDefault(key, 0) + 1); // finding: sets `uses` by what it was a moment ago
    return Optional.ofNullable(entries.get(key));
  }
  public Optional<V> put(K key, V value) {
    if (entries.size() >= capacity) { // finding: `LooksThenActs.put` looks at `entries` and then changes it
      K oldest = order.pollFirst();
      entries.remove(oldest);
    }
    order.add(key);
    V old = entries.get(key);
    if (old == null) { // finding: looks at `entries`
      entries.put(key, value);
    }
    return Optional.ofNullable(old);
  }
  public Optional<V> remove(K key) {
    if (size.get() == 0) return Optional.empty(); // finding: looks at `size`
    size.decrementAndGet();
    return Optional.empty();
  }
  public int size() {
    size.set(size.get() + 0); // finding: sets `size`
    return size.get();
  }
  public int capacity() {
    if (!uses.containsKey(null)) { // finding: `LooksThenActs.capacity`
      uses.put(null, 1);
    }
    return capacity;
  }
}
