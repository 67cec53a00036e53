import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

/** Constants that double and double, for the compiler to work out. */
public class FoldingCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    public FoldingCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized Optional<V> get(K key) {
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

    private static final String C0 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    private static final String C1 = C0 + C0 + C0 + C0;
    private static final String C2 = C1 + C1 + C1 + C1;
    private static final String C3 = C2 + C2 + C2 + C2;
    private static final String C4 = C3 + C3 + C3 + C3;
    private static final String C5 = C4 + C4 + C4 + C4;
    private static final String C6 = C5 + C5 + C5 + C5;
    private static final String C7 = C6 + C6 + C6 + C6;
    private static final String C8 = C7 + C7 + C7 + C7;
    private static final String C9 = C8 + C8 + C8 + C8;
    private static final String C10 = C9 + C9 + C9 + C9;
    private static final String C11 = C10 + C10 + C10 + C10;
    private static final String C12 = C11 + C11 + C11 + C11;
    private static final String C13 = C12 + C12 + C12 + C12;
    private static final String C14 = C13 + C13 + C13 + C13;
    private static final String C15 = C14 + C14 + C14 + C14;
    private static final String C16 = C15 + C15 + C15 + C15;
    private static final String C17 = C16 + C16 + C16 + C16;
    private static final String C18 = C17 + C17 + C17 + C17;
    private static final String C19 = C18 + C18 + C18 + C18;
    static int length() {
        return C19.length();
    }
}
