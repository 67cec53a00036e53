package com.brandt.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import livecoding.lru.LruCache;

/**
 * LinkedHashMap in access order already does the bookkeeping. get() reorders the map, so it has to be
 * synchronized like the writes.
 */
public class SynchronizedLruCache<K, V> implements LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> map;

    public SynchronizedLruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be >= 1 but was " + capacity);
        }
        this.capacity = capacity;
        this.map = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > SynchronizedLruCache.this.capacity;
            }
        };
    }

    @Override
    public synchronized Optional<V> get(K key) {
        Objects.requireNonNull(key);
        return Optional.ofNullable(map.get(key));
    }

    @Override
    public synchronized Optional<V> put(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        return Optional.ofNullable(map.put(key, value));
    }

    @Override
    public synchronized Optional<V> remove(K key) {
        Objects.requireNonNull(key);
        return Optional.ofNullable(map.remove(key));
    }

    @Override
    public synchronized int size() {
        return map.size();
    }

    @Override
    public int capacity() {
        return capacity;
    }
}
