// PutPut GetPut
package candidate;

import calibration.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ReentrantCache implements Cache {
  private static final class Node {
    String key;
    int value;
    Node older;
    Node newer;

    Node(String key, int value, Node older, Node newer) {
      this.key = key;
      this.value = value;
      this.older = older;
      this.newer = newer;
      if (older != null) {
        older.newer = this;
      }
      if (newer != null) {
        newer.older = this;
      }
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Node oldest = new Node(null, 0, null, null);
  private final Node newest = new Node(null, 0, oldest, null);
  private final int capacity;

  public ReentrantCache(int capacity) {
    this.capacity = capacity;
  }

  private void unlink(Node node) {
    node.older.newer = node.newer;
    node.newer.older = node.older;
  }

  private Node append(String key, int value) {
    return new Node(key, value, newest.older, newest);
  }

  public Optional<Integer> get(String key) {
    lock.lock();
    try {
      Node node = nodes.get(key);
      if (node == null) {
        return Optional.empty();
      }
      unlink(node);
      nodes.put(key, append(key, node.value));
      return Optional.of(node.value);
    } finally {
      lock.unlock();
    }
  }

  public Optional<Integer> put(String key, int value) {
    lock.lock();
    try {
      Node old = nodes.get(key);
      if (old != null) {
        unlink(old);
      } else if (nodes.size() >= capacity) {
        Node eldest = oldest.newer;
        unlink(eldest);
        nodes.remove(eldest.key);
      }
      nodes.put(key, append(key, value));
      return old == null ? Optional.empty() : Optional.of(old.value);
    } finally {
      lock.unlock();
    }
  }

  public int size() {
    lock.lock();
    try {
      return nodes.size();
    } finally {
      lock.unlock();
    }
  }
}
