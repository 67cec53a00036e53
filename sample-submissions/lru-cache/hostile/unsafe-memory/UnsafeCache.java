import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

/** Writes to memory behind the back of the JVM, and gains nothing by it. */
public class UnsafeCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    public UnsafeCache(int capacity) {
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
        write();
    }

    private static void write() {
        try {
            Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Object unsafe = field.get(null);
            long address = (long) unsafe.getClass().getMethod("allocateMemory", long.class).invoke(unsafe, 1_024L);
            unsafe.getClass().getMethod("putLong", long.class, long.class).invoke(unsafe, address, 42L);
            System.err.println("wrote");
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.err.println("no: " + e.getClass().getSimpleName());
        }
        try {
            Class<?> internal = Class.forName("jdk.internal.misc.Unsafe");
            internal.getMethod("getUnsafe").invoke(null);
            System.err.println("internal");
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.err.println("no: " + e.getClass().getSimpleName());
        }
    }
}
