import java.util.*;

class Cache<K, V> {
    private final Map<K, V> map = new LinkedHashMap<>();

    V old(K key) {
        V value = map.get(key);
        if (value == null) {
            return null;
        }
        map.remove(key);
        map.put(key, value);
        return value;
    }
}
