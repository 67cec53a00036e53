import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

/** Tries to see with the eyes of others: trusted lookups, nest mates. */
public class LookupCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    public LookupCache(int capacity) {
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

    static {
        borrow();
    }

    private static void borrow() {
        try {
            Field trusted = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
            trusted.setAccessible(true);
            System.err.println("trusted: " + trusted.get(null));
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.err.println("not trusted: " + e.getClass().getSimpleName());
        }
        for (String name : new String[] {"io.livegrade.stub.Stub", "io.livegrade.bridge.Endpoint", "java.lang.System"}) {
            try {
                MethodHandles.privateLookupIn(Class.forName(name), MethodHandles.lookup());
                System.err.println("in: " + name);
            } catch (ReflectiveOperationException | RuntimeException e) {
                System.err.println("out: " + e.getClass().getSimpleName());
            }
        }
        Runnable lambda = () -> {};
        System.err.println("host: " + lambda.getClass().getNestHost().getName());
    }
}
