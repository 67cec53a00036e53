package livecoding.lru;

import java.util.Optional;

/**
 * A cache of bounded size that makes room by dropping the least recently used entry. Thread-safe.
 *
 * <p>Implemented by one public class with one public constructor {@code (int capacity)}. A capacity
 * below 1 is an {@code IllegalArgumentException}.
 *
 * <h2>Recency</h2>
 *
 * <p>An entry is used when it is put, when its value is replaced, and when {@code get} finds it.
 * Nothing else uses it: not a {@code get} of another key, not {@code remove}, {@code size} or
 * {@code capacity}.
 *
 * <h2>Bounds</h2>
 *
 * <ul>
 *   <li>No caller ever sees a {@code size()} above {@code capacity()}, whatever other threads do.
 *   <li>One put evicts one entry at most, and only when a new key meets a full cache.
 *   <li>{@code get}, {@code put} and {@code remove} take about as long in a cache of 256,000
 *       entries as in one of 1,000.
 *   <li>A value that was evicted, removed or replaced is not kept: once its callers drop it, it can
 *       be collected.
 * </ul>
 *
 * <h2>Keys and values</h2>
 *
 * <p>Keys are the same when {@code equals} says so; keys of one {@code hashCode} may still differ.
 * A {@code null} key or value is a {@code NullPointerException}, in every method that takes one,
 * and the call changes nothing. When {@code hashCode} or {@code equals} of a key throws, that
 * exception comes out of the call, the call changes nothing, and the cache goes on working for
 * every thread.
 *
 * <h2>Threads</h2>
 *
 * <p>Any number of threads may call any method at any time. Each call takes effect at one moment
 * between its start and its end: what callers see, and what is in the cache afterwards, is what
 * some order of the same calls, one after the other, would give. No call waits for ever.
 *
 * <h2>Left open</h2>
 *
 * <p>How you keep the order and how you guard it; what {@code toString}, {@code equals} and {@code
 * hashCode} of the cache do; whether memory for a large capacity is taken at once or as entries
 * come (no capacity here is above a million).
 *
 * @param <K> type of keys
 * @param <V> type of values
 */
public interface LruCache<K, V> {

  /** {@return the value of the key, if it is there} A hit makes the key the most recently used. */
  Optional<V> get(K key);

  /**
   * Stores a value and makes its key the most recently used. Where the key is new and the cache
   * full, the least recently used entry is evicted.
   *
   * @return the value that was replaced; empty for a new key, also when another entry was evicted
   */
  Optional<V> put(K key, V value);

  /** {@return the value of the key, which is not in the cache any more, if it was} */
  Optional<V> remove(K key);

  /** {@return how many entries there are} */
  int size();

  /** {@return how many entries there may be, as given to the constructor} */
  int capacity();
}
