package io.livegrade.stub.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a thread run until it blocks or ends, then the next one in a fixed order; at one place, if
 * so told, another goes on instead.
 */
final class InTurn implements Policy {

  /** A place where another thread could have gone on. */
  record Preemption(int step, int thread) {

    private static final Preemption NONE = new Preemption(-1, NOBODY);
  }

  private final boolean descending;
  private final Preemption preemption;
  private final List<Preemption> others = new ArrayList<>();

  private InTurn(boolean descending, Preemption preemption) {
    this.descending = descending;
    this.preemption = preemption;
  }

  static InTurn ascending() {
    return new InTurn(false, Preemption.NONE);
  }

  static InTurn descending() {
    return new InTurn(true, Preemption.NONE);
  }

  /** {@return the same order, but for one place} */
  InTurn but(Preemption once) {
    return new InTurn(descending, once);
  }

  /** {@return the places passed where another thread could have gone on} */
  List<Preemption> others() {
    return List.copyOf(others);
  }

  @Override
  public int choose(int step, int current, int[] ready, boolean yields) {
    int chosen = chosen(step, current, ready, yields);
    for (int thread : ready) {
      if (thread != chosen) {
        others.add(new Preemption(step, thread));
      }
    }
    return chosen;
  }

  private int chosen(int step, int current, int[] ready, boolean yields) {
    boolean canStay = false;
    for (int thread : ready) {
      if (step == preemption.step() && thread == preemption.thread()) {
        return thread;
      }
      canStay |= thread == current;
    }
    return canStay && !yields ? current : following(current, ready);
  }

  /** Going round, so that nobody who waits by looking again and again keeps the others off. */
  private int following(int current, int[] ready) {
    if (descending) {
      for (int i = ready.length - 1; i >= 0; i--) {
        if (ready[i] < current) {
          return ready[i];
        }
      }
      return ready[ready.length - 1];
    }
    for (int thread : ready) {
      if (thread > current) {
        return thread;
      }
    }
    return ready[0];
  }
}
