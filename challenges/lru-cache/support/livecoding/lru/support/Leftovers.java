package livecoding.lru.support;

import livecoding.lru.LruCache;

/** Looks for values that a cache has let go of and still keeps. */
public interface Leftovers {

  /** How a value leaves a cache. */
  enum Departure {
    /** Newer entries took its place. */
    EVICTED,
    /** Its key was removed. */
    REMOVED,
    /** Its key got another value. */
    REPLACED
  }

  /** How many values leave. */
  int VALUES = 64;

  /**
   * {@return how many of {@link #VALUES} values that left are still reachable after collections}
   *
   * @param sample any cache of the submission; it is not touched
   */
  int after(LruCache<Object, Object> sample, Departure departure);
}
