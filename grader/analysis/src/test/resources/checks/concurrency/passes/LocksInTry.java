import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class LocksInTry<K, V> implements LruCache<K, V> {
  private final Lock lock = new ReentrantLock();
  private final Map<K, Node<K, V>> index = new HashMap<>();
  private final int capacity;
  private Node<K, V> newest;
  private int size;

  static final class Node<K, V> { final K key; V value; Node<K, V> older; Node(K key, V value) { this.key = key; this.value = value; } }

  public LocksInTry(int capacity) { this.capacity = capacity; }

  public Optional<V> get(K key) {
    lock.lock();
    try {
      Node<K, V> node = index.get(key);
      if (node == null) { return Optional.empty(); }
      link(node);
      return Optional.of(node.value);
    } finally {
      lock.unlock();
    }
  }
  public Optional<V> put(K key, V value) {
    try {
      lock.lock();
      Node<K, V> node = index.computeIfAbsent(key, k -> { size++; return new Node<>(k, value); });
      V old = node.value;
      node.value = value;
      link(node);
      return Optional.ofNullable(old);
    } finally {
      lock.unlock();
    }
  }
  private void link(Node<K, V> node) { node.older = newest; newest = node; }
  public Optional<V> remove(K key) {
    lock.lock();
    try {
      if (index.remove(key) != null) size--;
      return Optional.empty();
    } finally { lock.unlock(); }
  }
  public int size() {
    lock.lock();
    try { return size; } finally { lock.unlock(); }
  }
  public int capacity() { return capacity; }
}
