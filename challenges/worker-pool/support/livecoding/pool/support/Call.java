package livecoding.pool.support;

/** One call of a pool on a thread of its own. */
public interface Call {

  /** {@return whether the caller has done what it can do for now, and is still not back} */
  boolean isBlocked();

  void interrupt();

  /** {@return how it ended; waits a moment for that} */
  Ending ending();
}
