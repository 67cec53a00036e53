package livecoding.limiter.support;

import java.time.Duration;
import livecoding.limiter.TimeSource;

/**
 * Time for a limiter under test. At first a sleep moves it by itself and takes no real time; after
 * {@link #holdSleepers()} sleepers wait until the test advances it.
 */
public interface VirtualClock extends TimeSource {

  /** Sets the reading, before anything uses the clock. */
  void startAt(long nanos);

  /** From now on a sleep lasts until time is advanced past its end. */
  void holdSleepers();

  /**
   * Lets time pass. Sleepers wake up in the order of their ends, each at its own time, and settle
   * before time goes on.
   */
  void advance(Duration duration);

  /** {@return how often somebody slept} */
  int sleeps();
}
