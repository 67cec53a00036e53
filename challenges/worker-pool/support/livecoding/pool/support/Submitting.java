package livecoding.pool.support;

import livecoding.pool.WorkerPool;

/** Submits jobs in scenarios. */
final class Submitting {

  private Submitting() {}

  /** {@return whether the pool took the job} */
  static boolean accepts(WorkerPool<String, String> pool, String job) throws InterruptedException {
    try {
      pool.submit(job);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
