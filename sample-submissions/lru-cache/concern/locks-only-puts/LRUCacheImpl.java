import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import livecoding.lru.LruCache;

public class LRUCacheImpl<K, V> implements LruCache<K, V> {

  class Node {
    K key;
    V value;
    Node left, right;
  }

  private final int capacity;
  private final Map<K, Node> nodes = new HashMap<>();
  private Node newest, oldest;
  private final Object writeLock = new Object();

  public LRUCacheImpl(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity");
    }
    this.capacity = capacity;
  }

  @Override
  public Optional<V> get(K key) {
    Objects.requireNonNull(key);
    Node node = nodes.get(key);
    if (node == null) {
      return Optional.empty();
    }
    cut(node);
    prepend(node);
    return Optional.of(node.value);
  }

  @Override
  public Optional<V> put(K key, V value) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    // writers must not run at the same time
    synchronized (writeLock) {
      Node node = nodes.get(key);
      if (node != null) {
        V previous = node.value;
        node.value = value;
        cut(node);
        prepend(node);
        return Optional.of(previous);
      }
      if (nodes.size() >= capacity) {
        nodes.remove(oldest.key);
        cut(oldest);
      }
      node = new Node();
      node.key = key;
      node.value = value;
      nodes.put(key, node);
      prepend(node);
      return Optional.empty();
    }
  }

  @Override
  public Optional<V> remove(K key) {
    Objects.requireNonNull(key);
    Node node = nodes.remove(key);
    if (node == null) {
      return Optional.empty();
    }
    cut(node);
    return Optional.of(node.value);
  }

  @Override
  public int size() {
    return nodes.size();
  }

  @Override
  public int capacity() {
    return capacity;
  }

  private void cut(Node node) {
    if (node.left != null) {
      node.left.right = node.right;
    } else {
      newest = node.right;
    }
    if (node.right != null) {
      node.right.left = node.left;
    } else {
      oldest = node.left;
    }
    node.left = null;
    node.right = null;
  }

  private void prepend(Node node) {
    node.right = newest;
    if (newest != null) {
      newest.left = node;
    }
    newest = node;
    if (oldest == null) {
      oldest = node;
    }
  }
}
