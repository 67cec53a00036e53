package livecoding.breaker;

import java.util.concurrent.Callable;

/**
 * Stands before something that may be down: it lets calls through while they succeed, rejects them
 * for a while once too many have failed, and then tries again with a few. Thread-safe.
 *
 * <p>Implemented by one public class with one public constructor {@code (int failureThreshold, int
 * successThreshold, java.time.Duration resetTimeout, java.time.InstantSource clock)}. A threshold
 * below 1 or a negative timeout is an {@code IllegalArgumentException}, a {@code null} argument a
 * {@code NullPointerException}. Time is what the clock says and nothing else.
 *
 * <h2>States</h2>
 *
 * <ul>
 *   <li>{@code CLOSED}, the first state: every call runs. {@code failureThreshold} failures in a
 *       row, exactly, open the breaker; a success in between starts the count anew.
 *   <li>{@code OPEN}: every call is rejected with a {@link CircuitOpenException}, and its action
 *       does not run. It lasts for the reset timeout, which begins at the moment the breaker opens:
 *       when the failure came out, not when its call began. Rejected calls change nothing.
 *   <li>{@code HALF_OPEN}, once the timeout is over: calls run as trials. {@code successThreshold}
 *       successes in a row close the breaker; a single failure opens it again at once, for the
 *       whole timeout from that moment.
 * </ul>
 *
 * <p>With each change of state all counts start anew: successes of an earlier half-open do not
 * count in the next one, and failures from before the breaker closed do not count after it.
 *
 * <h2>Failures</h2>
 *
 * <p>Whatever the action throws is a failure, be it checked, unchecked or an {@code Error}, and
 * comes out of {@code call} unchanged: the same instance. What the action returns comes out too;
 * {@code null} is a value like any other.
 *
 * <h2>Threads</h2>
 *
 * <p>Any number of threads may call any method at any time.
 *
 * <ul>
 *   <li>No lock is held while an action runs: two slow calls overlap, and {@code state()} and
 *       rejections do not wait for either.
 *   <li>While half-open, at most {@code successThreshold} trials run at once; calls beyond that are
 *       rejected, without waiting. To allow fewer at once is fine, as long as one can run.
 *   <li>No failure is lost: calls that fail at the same time count like calls that fail in turn.
 *   <li>A call counts in the state in which it began. One that began before the breaker opened does
 *       not help to close it, whenever it succeeds; nor does a trial of an earlier half-open.
 * </ul>
 *
 * <h2>Left open</h2>
 *
 * <p>Either way is right: {@code state()} says {@code HALF_OPEN} as soon as the timeout is over, or
 * {@code OPEN} until the next call; what happens at exactly the timeout; a reset timeout of zero
 * taken or refused; a trial that still runs from an earlier half-open counts against the number
 * that may run at once, or not; a call from before the breaker opened, or a trial of an earlier
 * half-open, that fails afterwards counts as a failure, or not; an action that itself ends with a
 * {@code CircuitOpenException} or an {@code InterruptedException} counts as failed, or not.
 */
public interface CircuitBreaker {

  /** What the breaker does with calls. */
  enum State {
    /** All run. */
    CLOSED,
    /** None runs. */
    OPEN,
    /** A few run, to see whether things are well again. */
    HALF_OPEN
  }

  /**
   * Runs the action, unless the breaker is in its way.
   *
   * @return what the action returned
   * @throws CircuitOpenException when the action may not run
   * @throws NullPointerException when the action is {@code null}; this counts as nothing
   * @throws Exception whatever the action threw
   */
  <T> T call(Callable<T> action) throws Exception;

  /** {@return the state} Asking changes nothing that a caller could tell. */
  State state();
}
