package cache;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.lru.LruCache;

public class LruCacheImpl<K, V> implements LruCache<K, V> {

    private static class Node<K, V> {
        final K key;
        V value;
        Node<K, V> prev;
        Node<K, V> next;

        Node(K key, V value) {
            this.key = key;
            this.value = value;
        }
    }

    private final int capacity;
    private final Map<K, Node<K, V>> index = new HashMap<>();
    private final Node<K, V> head = new Node<>(null, null);
    private final Node<K, V> tail = new Node<>(null, null);
    private final ReentrantLock lock = new ReentrantLock();

    public LruCacheImpl(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        this.capacity = capacity;
        head.next = tail;
        tail.prev = head;
    }

    @Override
    public Optional<V> get(K key) {
        Objects.requireNonNull(key);
        lock.lock();
        try {
            Node<K, V> node = index.get(key);
            if (node == null) {
                return Optional.empty();
            }
            moveToFront(node);
            return Optional.of(node.value);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<V> put(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        lock.lock();
        try {
            Node<K, V> node = index.get(key);
            if (node != null) {
                V old = node.value;
                node.value = value;
                moveToFront(node);
                return Optional.of(old);
            }
            if (index.size() == capacity) {
                Node<K, V> eldest = tail.prev;
                unlink(eldest);
                index.remove(eldest.key);
            }
            node = new Node<>(key, value);
            index.put(key, node);
            linkFirst(node);
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<V> remove(K key) {
        Objects.requireNonNull(key);
        lock.lock();
        try {
            Node<K, V> node = index.remove(key);
            if (node == null) {
                return Optional.empty();
            }
            unlink(node);
            return Optional.of(node.value);
        } finally {
            lock.unlock();
        }
    }

    // only reading an int, no lock needed
    @Override
    public int size() {
        return index.size();
    }

    @Override
    public int capacity() {
        return capacity;
    }

    private void moveToFront(Node<K, V> node) {
        unlink(node);
        linkFirst(node);
    }

    private void linkFirst(Node<K, V> node) {
        node.prev = head;
        node.next = head.next;
        head.next.prev = node;
        head.next = node;
    }

    private void unlink(Node<K, V> node) {
        node.prev.next = node.next;
        node.next.prev = node.prev;
    }
}
