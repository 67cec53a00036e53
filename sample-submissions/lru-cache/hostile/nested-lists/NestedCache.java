import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

/** Answers with a list in a list in a list, a hundred thousand times. */
public class NestedCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    public NestedCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized Optional<V> get(K key) {
        if (entries.containsKey(checked(key))) {
            @SuppressWarnings("unchecked")
            V answer = (V) NESTED;
            return Optional.of(answer);
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

    private static final List<Object> NESTED = nested();

    private static List<Object> nested() {
        List<Object> nested = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            nested = new ArrayList<>(List.of(nested));
        }
        return nested;
    }
}
