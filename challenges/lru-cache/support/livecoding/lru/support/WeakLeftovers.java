package livecoding.lru.support;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import livecoding.lru.LruCache;

/** Holds the values by weak references only. */
public final class WeakLeftovers implements Leftovers {

  private static final int COLLECTIONS = 5;

  @Override
  public int after(LruCache<Object, Object> sample, Departure departure) {
    LruCache<Object, Object> cache = FreshCache.like(sample, VALUES);
    List<WeakReference<Object>> values = fill(cache);
    for (int i = 0; i < VALUES; i++) {
      switch (departure) {
        case EVICTED -> cache.put("new" + i, "small");
        case REMOVED -> cache.remove("old" + i);
        case REPLACED -> cache.put("old" + i, "small");
      }
    }
    int kept = VALUES;
    for (int i = 0; i < COLLECTIONS && kept > 0; i++) {
      System.gc();
      kept = (int) values.stream().filter(value -> value.get() != null).count();
    }
    Reference.reachabilityFence(cache);
    return kept;
  }

  private static List<WeakReference<Object>> fill(LruCache<Object, Object> cache) {
    List<WeakReference<Object>> values = new ArrayList<>();
    for (int i = 0; i < VALUES; i++) {
      Object value = new byte[16];
      values.add(new WeakReference<>(value));
      cache.put("old" + i, value);
    }
    return values;
  }
}
