package livecoding.lru.support;

import java.lang.reflect.InvocationTargetException;
import livecoding.lru.LruCache;

/** Makes caches beside one that the grader made, so that thousands of them need no round trip. */
final class FreshCache {

  private FreshCache() {}

  /** {@return a new cache of the sample's class, by the constructor that the contract names} */
  static LruCache<Object, Object> like(LruCache<Object, Object> sample, int capacity) {
    try {
      Object made = sample.getClass().getConstructor(int.class).newInstance(capacity);
      @SuppressWarnings("unchecked") // its keys and values are whatever it is given
      LruCache<Object, Object> fresh = (LruCache<Object, Object>) made;
      return fresh;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("capacity " + capacity + ": " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("capacity " + capacity + ": " + e, e);
    }
  }
}
