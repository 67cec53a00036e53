package livecoding.lru.hidden;

import java.util.LinkedHashMap;
import java.util.Optional;
import livecoding.lru.LruCache;

/** What the brief says, as plainly as can be: entries lie in order of use, the oldest first. */
final class ModelCache<K, V> implements LruCache<K, V> {

  private final LinkedHashMap<K, V> entries = new LinkedHashMap<>();
  private final int capacity;

  ModelCache(int capacity) {
    this.capacity = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    Optional<V> found = remove(key);
    found.ifPresent(value -> entries.put(key, value));
    return found;
  }

  @Override
  public Optional<V> put(K key, V value) {
    Optional<V> replaced = remove(key);
    if (entries.size() == capacity) {
      entries.remove(entries.firstEntry().getKey());
    }
    entries.put(key, value);
    return replaced;
  }

  @Override
  public Optional<V> remove(K key) {
    return Optional.ofNullable(entries.remove(key));
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public int capacity() {
    return capacity;
  }

  /** {@return this cache after a put, to start from} */
  ModelCache<K, V> with(K key, V value) {
    put(key, value);
    return this;
  }
}
