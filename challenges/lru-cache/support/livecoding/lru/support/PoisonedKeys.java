package livecoding.lru.support;

import livecoding.lru.LruCache;

/** Uses keys that throw when a cache looks at them. */
public interface PoisonedKeys {

  /** Which call meets the key. */
  enum Use {
    /** {@code get}. */
    GET,
    /** {@code put}. */
    PUT,
    /** {@code remove}. */
    REMOVE
  }

  /** What came of a call. */
  enum Outcome {
    /** The key's own exception came out. */
    THROWN,
    /** Another exception came out. */
    OTHER_THROWN,
    /** The call returned. */
    RETURNED
  }

  /** {@return what came of the call} */
  Outcome use(LruCache<Object, Object> cache, Use use);

  /**
   * {@return whether another thread finds {@code value} under {@code key}, at once; after some time
   * it is given up}
   */
  boolean foundByAnotherThread(LruCache<Object, Object> cache, Object key, Object value);
}
