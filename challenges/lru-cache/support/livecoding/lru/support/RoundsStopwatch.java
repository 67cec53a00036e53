package livecoding.lru.support;

import livecoding.lru.LruCache;

/**
 * Takes the best of several short rounds, for other work on the machine only ever makes a round
 * longer; and stops early where operations are slow.
 */
public final class RoundsStopwatch implements Stopwatch {

  private static final int ROUNDS = 6;
  private static final int OPERATIONS = 4_000;
  private static final long ROUND_NANOS = 60_000_000L;
  private static final long FILL_NANOS = 3_000_000_000L;

  @Override
  public Pace measure(LruCache<Object, Object> sample) {
    Integer[] keys = new Integer[2 * Pace.LARGE];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = i;
    }
    LruCache<Object, Object> small = FreshCache.like(sample, Pace.SMALL);
    fill(small, keys, Pace.SMALL);
    double smallNanos = bestRound(small, keys, Pace.SMALL);
    LruCache<Object, Object> large = FreshCache.like(sample, Pace.LARGE);
    int entries = fill(large, keys, Pace.LARGE);
    return new Pace(smallNanos, bestRound(large, keys, entries), entries);
  }

  /** {@return how many entries there was time for} */
  private static int fill(LruCache<Object, Object> cache, Integer[] keys, int entries) {
    long start = System.nanoTime();
    for (int i = 0; i < entries; i++) {
      if (i % 64 == 0 && System.nanoTime() - start > FILL_NANOS) {
        return i;
      }
      cache.put(keys[i], keys[i]);
    }
    return entries;
  }

  private static double bestRound(LruCache<Object, Object> cache, Integer[] keys, int entries) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, round(cache, keys, entries, round));
    }
    return best;
  }

  /** A hit far from the last one, a replacement, a new key that evicts, and a removal. */
  private static double round(
      LruCache<Object, Object> cache, Integer[] keys, int entries, int round) {
    long start = System.nanoTime();
    long elapsed = 0;
    int done = 0;
    while (done < OPERATIONS && elapsed < ROUND_NANOS) {
      int step = round * OPERATIONS + done;
      Integer old = keys[(step * 31) % entries];
      Integer fresh = keys[Pace.LARGE + step];
      cache.get(old);
      cache.put(keys[(step * 17) % entries], old);
      cache.put(fresh, old);
      cache.remove(fresh);
      done += 4;
      elapsed = System.nanoTime() - start;
    }
    return (double) elapsed / done;
  }
}
