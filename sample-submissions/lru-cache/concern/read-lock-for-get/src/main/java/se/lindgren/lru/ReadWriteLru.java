package se.lindgren.lru;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import livecoding.lru.LruCache;

/** Many readers, one writer: a read-write lock lets gets run in parallel. */
public class ReadWriteLru<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> map;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public ReadWriteLru(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be positive: " + capacity);
        }
        this.capacity = capacity;
        this.map = new LinkedHashMap<>(capacity < 1000 ? capacity * 2 : 1000, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > ReadWriteLru.this.capacity;
            }
        };
    }

    @Override
    public Optional<V> get(K key) {
        Objects.requireNonNull(key);
        lock.readLock().lock();
        try {
            return Optional.ofNullable(map.get(key));
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Optional<V> put(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        lock.writeLock().lock();
        try {
            return Optional.ofNullable(map.put(key, value));
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public Optional<V> remove(K key) {
        Objects.requireNonNull(key);
        lock.writeLock().lock();
        try {
            return Optional.ofNullable(map.remove(key));
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public int size() {
        lock.readLock().lock();
        try {
            return map.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public int capacity() {
        return capacity;
    }
}
