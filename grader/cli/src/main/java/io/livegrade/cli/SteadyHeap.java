package io.livegrade.cli;

import java.util.function.LongSupplier;

/**
 * Keeps the heap near what is in use. The serial collector, which starts fastest, leaves the old
 * generation alone until it is as large as it may get: by itself a batch of a thousand would take a
 * quarter of the host's memory, for a live heap of 30 MB.
 */
final class SteadyHeap {

  /** Not worth a collection. */
  static final long SMALL = 96L << 20;

  private final LongSupplier committed;
  private final Runnable collection;
  private long bound = SMALL;

  /**
   * @param committed bytes that the heap takes of the host
   * @param collection collects garbage and gives back what is free
   */
  SteadyHeap(LongSupplier committed, Runnable collection) {
    this.committed = committed;
    this.collection = collection;
  }

  /** {@return the one of this JVM} */
  static SteadyHeap ofThisProcess() {
    return new SteadyHeap(Runtime.getRuntime()::totalMemory, System::gc);
  }

  /** To be called between two gradings: what the last one needed is garbage now. */
  synchronized void tidy() {
    if (committed.getAsLong() > bound) {
      collection.run();
      // Where that much is in use, collecting each time would not make it less.
      bound = Math.max(SMALL, 2 * committed.getAsLong());
    }
  }
}
