package livecoding.limiter.support;

import java.time.Duration;
import java.util.List;
import livecoding.limiter.RateLimiter;

/**
 * Calls a limiter in bulk, and on threads of its own. It notes what happened and judges nothing.
 */
public interface Callers {

  /** {@return how many of {@code times} calls of {@code tryAcquire} in a row were granted} */
  int tryAcquires(RateLimiter limiter, int times);

  /**
   * {@return the moments of the grants, as nanoseconds since the first step, when {@code
   * tryAcquire} is called after each of many equal steps of time}
   */
  long[] grants(RateLimiter limiter, VirtualClock clock, long stepNanos, int steps);

  /**
   * Drains by one permit after the other at the moments when each is due.
   *
   * @return the number of the first permit that was granted {@code toleranceNanos} before it was
   *     due (as a negative number) or not yet granted as long after it; 0 where all came in time
   */
  int firstOutOfTime(
      RateLimiter limiter,
      VirtualClock clock,
      int permitsPerSecond,
      int permits,
      long toleranceNanos);

  /**
   * Plays a program: after each pause a call, {@code tryAcquire} where its timeout is negative.
   *
   * @return for each step three numbers: the moments of the call and of its return, as nanoseconds
   *     since the beginning, and 1 where it was granted, else 0; nothing where a call did not
   *     return although a sleep takes no time
   */
  long[] play(RateLimiter limiter, VirtualClock clock, long[] pauses, long[] timeouts);

  /** {@return a call of {@code acquire} under way on a thread of its own} */
  Call acquire(RateLimiter limiter, VirtualClock clock, Duration timeout);

  /** {@return the same on a thread that is interrupted already} */
  Call acquireInterrupted(RateLimiter limiter, VirtualClock clock, Duration timeout);

  /** {@return a call of {@code tryAcquire} under way on a thread of its own} */
  Call tryAcquire(RateLimiter limiter, VirtualClock clock);

  /**
   * Lets threads race for permits, in rounds.
   *
   * @return how many {@code tryAcquire} calls were granted in each round; time takes a step after
   *     each
   */
  int[] race(
      RateLimiter limiter,
      VirtualClock clock,
      int threads,
      int attempts,
      Duration step,
      int rounds);

  /** {@return the names of the threads that are alive, without the sandbox's own} */
  List<String> threads();
}
