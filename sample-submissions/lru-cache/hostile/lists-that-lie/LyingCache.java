import java.util.AbstractList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

/** Its values are lists that say something else each time they are asked. */
public class LyingCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    public LyingCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized Optional<V> get(K key) {
        if (entries.containsKey(checked(key))) {
            @SuppressWarnings("unchecked")
            V agreed = (V) new Lying();
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

    private static final class Lying extends AbstractList<Object> {

        private int asked;

        @Override
        public Object get(int index) {
            return asked++;
        }

        @Override
        public int size() {
            return asked++ % 3;
        }

        @Override
        public Iterator<Object> iterator() {
            return List.<Object>of("one", "two", "three", "four").iterator();
        }

        @Override
        public Object[] toArray() {
            return asked++ % 2 == 0 ? new Integer[] {1} : null;
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return asked++;
        }
    }
}
