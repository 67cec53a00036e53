import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

/** Its values are equal to whatever they are compared with. */
public class AgreeingCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    public AgreeingCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized Optional<V> get(K key) {
        if (entries.containsKey(checked(key))) {
            @SuppressWarnings("unchecked")
            V agreed = (V) new Agreeing();
            return Optional.of(agreed);
        }
        return Optional.ofNullable(entries.get(checked(key)));
    }

    @Override
    public synchronized Optional<V> put(K key, V value) {
        Optional<V> before = Optional.ofNullable(entries.put(checked(key), checked(value)));
        if (entries.size() > capacity) {
            entries.remove(entries.keySet().iterator().next());
        }
        return before;
    }

    @Override
    public synchronized Optional<V> remove(K key) {
        return Optional.ofNullable(entries.remove(checked(key)));
    }

    @Override
    public synchronized int size() {
        return entries.size();
    }

    @Override
    public int capacity() {
        return capacity;
    }

    private static <T> T checked(T given) {
        if (given == null) {
            throw new NullPointerException("null");
        }
        return given;
    }

    private static final class Agreeing {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
