package livecoding.limiter.support;

/** One call of a limiter on a thread of its own. */
public interface Call {

  /** {@return whether the caller is waiting for time to pass, now or within a moment} */
  boolean isAsleep();

  /** {@return whether the caller has done what it can do for now, and is still not back} */
  boolean isWaiting();

  void interrupt();

  /** {@return how it ended; waits a moment for that} */
  Ending ending();
}
