package livecoding.lru.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import livecoding.lru.LruCache;

/** Threads that start together, from a barrier on which they spin. */
public final class ThreadsLoad implements Load {

  private static final int THREADS = 4;
  private static final int CALLS = 5_000;
  private static final int KEYS = 3 * CAPACITY;
  private static final LoadReport ENDLESS = new LoadReport(false, 0, 0, 0, 0, 0, 0);
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  @Override
  public LoadReport on(LruCache<Object, Object> cache, long seed) {
    Round round = new Round(cache);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SplittableRandom random = new SplittableRandom(seed + i);
      threads.add(Thread.ofPlatform().daemon().start(() -> round.play(random)));
    }
    AtomicReference<LoadReport> report = new AtomicReference<>(ENDLESS);
    if (allEnd(threads)) {
      // A broken list may be endless, so this too happens elsewhere.
      allEnd(List.of(Thread.ofPlatform().daemon().start(() -> report.set(round.report()))));
    }
    return report.get();
  }

  private static boolean allEnd(List<Thread> threads) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    try {
      for (Thread thread : threads) {
        thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return threads.stream().noneMatch(Thread::isAlive);
  }

  private static final class Round {
    private final LruCache<Object, Object> cache;
    private final AtomicInteger waiting = new AtomicInteger(THREADS);
    private final AtomicInteger exceptions = new AtomicInteger();
    private final AtomicInteger foreignValues = new AtomicInteger();
    private final AtomicInteger largestSize = new AtomicInteger();

    Round(LruCache<Object, Object> cache) {
      this.cache = cache;
    }

    void play(SplittableRandom random) {
      waiting.decrementAndGet();
      while (waiting.get() > 0) {
        Thread.onSpinWait();
      }
      for (int call = 0; call < CALLS; call++) {
        try {
          call(random.nextInt(KEYS), random.nextInt(8));
        } catch (RuntimeException | StackOverflowError e) {
          exceptions.incrementAndGet();
        }
      }
    }

    private void call(int key, int kind) {
      switch (kind) {
        case 0, 1, 2 -> check(key, cache.put(key, valueOf(key)));
        case 3, 4 -> check(key, cache.get(key));
        case 5 -> check(key, cache.remove(key));
        default -> {
          int size = cache.size();
          largestSize.accumulateAndGet(size, Math::max);
        }
      }
    }

    private void check(int key, Optional<Object> value) {
      if (value.isPresent() && !value.get().equals(valueOf(key))) {
        foreignValues.incrementAndGet();
      }
    }

    LoadReport report() {
      try {
        int size = cache.size();
        int found = found(0, KEYS);
        for (int key = KEYS; key < KEYS + CAPACITY; key++) {
          cache.put(key, valueOf(key));
        }
        return new LoadReport(
            true,
            exceptions.get(),
            foreignValues.get(),
            largestSize.get(),
            size,
            found,
            found(KEYS, KEYS + CAPACITY));
      } catch (RuntimeException e) {
        return new LoadReport(true, exceptions.get() + 1, 0, 0, 0, 0, 0);
      }
    }

    private int found(int from, int to) {
      int found = 0;
      for (int key = from; key < to; key++) {
        found += cache.get(key).isPresent() ? 1 : 0;
      }
      return found;
    }

    private static Object valueOf(int key) {
      return "value of " + key;
    }
  }
}
