package cache;

/**
 * Entries in order of use. A ring through one entry that is never used spares every special case.
 */
final class RecencyList<K, V> {

  private final Entry<K, V> ends = new Entry<>(null, null);

  void addFirst(Entry<K, V> entry) {
    entry.newer = ends;
    entry.older = ends.older;
    ends.older.newer = entry;
    ends.older = entry;
  }

  void moveToFront(Entry<K, V> entry) {
    unlink(entry);
    addFirst(entry);
  }

  Entry<K, V> removeLast() {
    Entry<K, V> last = ends.newer;
    unlink(last);
    return last;
  }

  void unlink(Entry<K, V> entry) {
    entry.newer.older = entry.older;
    entry.older.newer = entry.newer;
  }
}
