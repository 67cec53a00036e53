package livecoding.limiter;

import java.time.Duration;

/**
 * A token bucket: permits come in at a steady rate, and unused ones are kept up to a bound.
 *
 * <p>Implemented by one public class with one public constructor {@code (int permitsPerSecond,
 * TimeSource time)}. It throws {@link IllegalArgumentException} for a rate of 0 or less and {@link
 * NullPointerException} without a time source. Any positive rate is taken.
 *
 * <h2>Permits</h2>
 *
 * <ul>
 *   <li>It starts full. Full means one second's permits: {@code permitsPerSecond} of them.
 *   <li>A permit comes in every {@code 1 / permitsPerSecond} seconds, until it is full. However
 *       long nobody calls, a year included, there are never more than one second's permits, and
 *       after a second without a call never fewer.
 *   <li>Parts of a permit count: what has come in between two calls is kept, however little it is
 *       and however many calls there are.
 *   <li>A permit may come up to a microsecond early or late, because numbers are rounded. That does
 *       not add up: the 100,000th permit is as exact as the first, also at rates such as 3 and 7
 *       that do not divide a second.
 *   <li>So in any stretch of time {@code t}, wherever it begins, no more than {@code
 *       permitsPerSecond + permitsPerSecond * t} permits are granted, however many threads ask.
 *   <li>Each permit is granted once, and none is lost.
 * </ul>
 *
 * <h2>Time and threads</h2>
 *
 * <p>It knows no time but that of its {@link TimeSource}, and it is tested in virtual time: who
 * wants time to pass calls {@link TimeSource#sleep}. To wait on a monitor, lock or condition for
 * what another thread does is fine; to wait on one for a time (such as {@code wait(100)} or {@code
 * awaitNanos}), {@code Thread.sleep} and {@code System.nanoTime} follow the wrong clock. It starts
 * no threads.
 *
 * <p>It is called by many threads at once. While some of them wait, others are still served,
 * refused and interrupted without delay.
 *
 * <h2>Left open</h2>
 *
 * <p>Either way is right: a negative timeout refused with {@code IllegalArgumentException} or taken
 * as zero; a caller who is interrupted already and for whom a permit is free gets it and stays
 * interrupted, or gets an {@code InterruptedException} and leaves the permit; waiters served in
 * order or not, {@code tryAcquire} before those who wait or not; a wait that would be too long
 * refused at once or when its timeout is over; what happens within a microsecond of the timeout;
 * when those behind a waiter who gives up learn of it.
 */
public interface RateLimiter {

  /** {@return whether a permit was free, which is then taken} Never waits. */
  boolean tryAcquire();

  /**
   * Takes a permit, waiting for it where none is free.
   *
   * <p>The wait lasts as long as it takes for the permit to come in, to the microsecond, and is
   * slept in one piece where nobody else is in the way: a limiter does not wake up now and then to
   * look.
   *
   * @param timeout how long to wait at most; zero does not wait, and any length a {@code Duration}
   *     can have is fine
   * @return whether a permit was taken; false where it would have taken longer than the timeout,
   *     and then no permit is used up
   * @throws InterruptedException when the caller is interrupted while it waits or before it has to,
   *     at once, and without using up a permit
   * @throws NullPointerException without a timeout
   */
  boolean acquire(Duration timeout) throws InterruptedException;
}
