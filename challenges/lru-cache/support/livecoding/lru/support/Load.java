package livecoding.lru.support;

import livecoding.lru.LruCache;

/** Puts a cache under load, inside the sandbox. */
public interface Load {

  /** Room in the cache. */
  int CAPACITY = 16;

  /**
   * {@return what was seen}
   *
   * @param cache an empty one of {@link #CAPACITY}
   * @param seed of the calls
   */
  LoadReport on(LruCache<Object, Object> cache, long seed);
}
