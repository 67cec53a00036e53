import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import livecoding.lru.LruCache;

public final class NeverChanged<K, V> implements LruCache<K, V> {
  private final Map<String, Integer> weights = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int capacity;
  private Map<K, V> entries;

  public NeverChanged(int capacity) {
    this.capacity = capacity;
    this.entries = Collections.synchronizedMap(new LinkedHashMap<>());
    weights.put("a", 1);
    names.add("a");
    fill();
  }
  private void fill() { }

  public Optional<V> get(K key) {
    List<String> found = new ArrayList<>();
    for (String name : names) found.add(name + weights.get(name));
    Tally tally = new Tally();
    tally.count();
    return Optional.ofNullable(entries.get(key));
  }
  public Optional<V> put(K key, V value) { int n = 0; n++; return Optional.ofNullable(entries.put(key, value)); }
  public Optional<V> remove(K key) { return Optional.ofNullable(entries.remove(key)); }
  public int size() { return entries.size() + names.size(); }
  public int capacity() { return capacity; }

  static final class Tally { private int n; void count() { n++; } }
  record Pair(int a, int b) { static int made; }
  static final class Builder { private int a; Builder a(int value) { a = value; return this; } Pair build() { return new Pair(a, a); } }
  Pair pair() { return new Builder().a(1).build(); }
}
