package cache;

/** A key with its value, and its place in the order of use. */
final class Entry<K, V> {

  Entry<K, V> newer = this;
  Entry<K, V> older = this;
  private final K key;
  private V value;

  Entry(K key, V value) {
    this.key = key;
    this.value = value;
  }

  K key() {
    return key;
  }

  V value() {
    return value;
  }

  /** Returns the value before. */
  V replace(V newValue) {
    V before = value;
    value = newValue;
    return before;
  }
}
