package livecoding.limiter;

import java.time.Duration;

/**
 * Where a rate limiter gets its time from, and the only way in which it lets time pass. Given;
 * thread-safe. In production it is the system's clock, in tests a clock that moves by hand.
 */
public interface TimeSource {

  /**
   * {@return the present reading in nanoseconds} Like {@link System#nanoTime()} it counts from an
   * arbitrary moment, so it may be negative and only the difference between two readings means
   * anything. It never runs backwards.
   */
  long nanoTime();

  /**
   * Blocks the calling thread until at least this much time has passed; without effect for zero or
   * less.
   *
   * @throws InterruptedException when the thread is interrupted, before or while it sleeps; its
   *     interrupt flag is then clear, as after {@link Thread#sleep(Duration)}
   */
  void sleep(Duration duration) throws InterruptedException;
}
