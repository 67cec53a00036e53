package io.livegrade.stub.schedule;

import java.util.Arrays;

/** How much of each thread's past is known to have happened before. */
final class VectorClock {

  private int[] ticks = new int[4];

  int of(int thread) {
    return thread < ticks.length ? ticks[thread] : 0;
  }

  void tick(int thread) {
    reach(thread);
    ticks[thread]++;
  }

  /** Learns all that the other knows. */
  void join(VectorClock other) {
    reach(other.ticks.length - 1);
    for (int i = 0; i < other.ticks.length; i++) {
      ticks[i] = Math.max(ticks[i], other.ticks[i]);
    }
  }

  private void reach(int thread) {
    if (thread >= ticks.length) {
      ticks = Arrays.copyOf(ticks, thread + 4);
    }
  }
}
