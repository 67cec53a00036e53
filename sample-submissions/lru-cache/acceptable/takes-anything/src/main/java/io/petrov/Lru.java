package io.petrov;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import livecoding.lru.LruCache;

public class Lru<K, V> implements LruCache<K, V> {

    private final int maxEntries;
    private final LinkedHashMap<K, V> entries;

    public Lru(int maxEntries) {
        this.maxEntries = maxEntries;
        entries = new LinkedHashMap<K, V>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > maxEntries;
            }
        };
    }

    public Optional<V> get(K key) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    public Optional<V> put(K key, V value) {
        synchronized (entries) {
            return Optional.ofNullable(entries.put(key, value));
        }
    }

    public Optional<V> remove(K key) {
        synchronized (entries) {
            return Optional.ofNullable(entries.remove(key));
        }
    }

    public int size() {
        synchronized (entries) {
            return entries.size();
        }
    }

    public int capacity() {
        return maxEntries;
    }
}
