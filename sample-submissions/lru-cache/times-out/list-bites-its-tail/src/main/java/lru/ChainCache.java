package lru;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import livecoding.lru.LruCache;

public class ChainCache<K, V> implements LruCache<K, V> {

    private static final class Link<K, V> {
        private final K key;
        private V value;
        private Link<K, V> next;

        Link(K key, V value, Link<K, V> next) {
            this.key = key;
            this.value = value;
            this.next = next;
        }
    }

    private final int capacity;
    private final Map<K, Link<K, V>> links = new HashMap<>();
    private Link<K, V> first;

    public ChainCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity");
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized Optional<V> get(K key) {
        Link<K, V> link = links.get(Objects.requireNonNull(key));
        if (link == null) {
            return Optional.empty();
        }
        moveToFront(link);
        return Optional.of(link.value);
    }

    @Override
    public synchronized Optional<V> put(K key, V value) {
        Objects.requireNonNull(value);
        Link<K, V> link = links.get(Objects.requireNonNull(key));
        if (link != null) {
            V old = link.value;
            link.value = value;
            moveToFront(link);
            return Optional.of(old);
        }
        if (links.size() == capacity) {
            Link<K, V> last = first;
            while (last.next != null) {
                last = last.next;
            }
            remove(last.key);
        }
        first = new Link<>(key, value, first);
        links.put(key, first);
        return Optional.empty();
    }

    @Override
    public synchronized Optional<V> remove(K key) {
        Link<K, V> link = links.remove(Objects.requireNonNull(key));
        if (link == null) {
            return Optional.empty();
        }
        unlink(link);
        return Optional.of(link.value);
    }

    private void moveToFront(Link<K, V> link) {
        link.next = first;
        first = link;
    }

    private void unlink(Link<K, V> link) {
        if (first == link) {
            first = link.next;
            return;
        }
        Link<K, V> before = first;
        while (before.next != link) {
            before = before.next;
        }
        before.next = link.next;
    }

    @Override
    public synchronized int size() {
        return links.size();
    }

    @Override
    public int capacity() {
        return capacity;
    }
}
