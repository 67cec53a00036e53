package livecoding.lru.support;

import livecoding.lru.LruCache;

/** Measures operations inside the sandbox. */
public interface Stopwatch {

  /**
   * {@return how long hits, replacements, evictions and removals take, in a small and a large
   * cache}
   *
   * @param sample any cache of the submission; it is not touched
   */
  Pace measure(LruCache<Object, Object> sample);
}
