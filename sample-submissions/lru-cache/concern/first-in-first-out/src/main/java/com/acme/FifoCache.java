package com.acme;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import livecoding.lru.LruCache;

public class FifoCache<K, V> implements LruCache<K, V> {

    private final LinkedHashMap<K, V> map = new LinkedHashMap<>();
    private final int capacity;

    public FifoCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1");
        }
        this.capacity = capacity;
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
        V old = map.put(key, value);
        if (map.size() > capacity) {
            Iterator<K> it = map.keySet().iterator();
            it.next();
            it.remove();
        }
        return Optional.ofNullable(old);
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
