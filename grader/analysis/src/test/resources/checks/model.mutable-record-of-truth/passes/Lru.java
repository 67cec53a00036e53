import java.util.*;
import livecoding.lru.LruCache;

public class Lru<K, V> implements LruCache<K, V> {
    static class Node<K, V> {
        K key;
        V value;
        Node<K, V> before;
        Node<K, V> after;
    }

    private final Map<K, Node<K, V>> nodes = new HashMap<>();

    void unlink(Node<K, V> node) {
        node.before.after = node.after;
        node.after.before = node.before;
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(nodes.get(key)).map(node -> node.value);
    }

    public Optional<V> put(K key, V value) {
        return Optional.empty();
    }

    public Optional<V> remove(K key) {
        return Optional.empty();
    }

    public int size() {
        return nodes.size();
    }

    public int capacity() {
        return 3;
    }
}
