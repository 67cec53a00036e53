package io.livegrade.stub.schedule;

import java.util.SplittableRandom;

/**
 * Always lets the thread of the highest priority go on. Priorities are drawn at random, and at a
 * few random places the running thread falls to the lowest: probabilistic concurrency testing,
 * which finds a bug of few ordered steps with a known probability.
 */
final class RandomPriorities implements Policy {

  private static final int FALLS = 3;

  private final int[] priorities = new int[Scheduler.MAX_THREADS];
  private final int[] falls = new int[FALLS];
  private int lowest;

  /**
   * @param length how many decisions such an execution takes, about
   */
  RandomPriorities(long seed, int length) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < priorities.length; i++) {
      int other = random.nextInt(i + 1);
      priorities[i] = priorities[other];
      priorities[other] = i + 1;
    }
    for (int i = 0; i < FALLS; i++) {
      falls[i] = random.nextInt(Math.max(1, length));
    }
  }

  @Override
  public int choose(int step, int current, int[] ready, boolean yields) {
    if (current != NOBODY && (yields || fallsAt(step))) {
      priorities[current] = --lowest;
    }
    int best = ready[0];
    for (int thread : ready) {
      if (priorities[thread] > priorities[best]) {
        best = thread;
      }
    }
    return best;
  }

  private boolean fallsAt(int step) {
    for (int fall : falls) {
      if (fall == step) {
        return true;
      }
    }
    return false;
  }
}
