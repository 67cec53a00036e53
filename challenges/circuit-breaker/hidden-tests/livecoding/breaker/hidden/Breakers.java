package livecoding.breaker.hidden;

import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.RemoteError;
import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Subject;
import java.io.IOException;
import java.time.Duration;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;
import livecoding.breaker.support.ActionsWaitForEachOther;
import livecoding.breaker.support.ManualClock;

/**
 * A breaker with the clock it goes by.
 *
 * @param breaker the submission's
 * @param clock told to go on by tests
 */
record Breakers(CircuitBreaker breaker, ManualClock clock) {

  static final Duration TIMEOUT = Duration.ofSeconds(10);
  static final Duration BEYOND_TIMEOUT = Duration.ofSeconds(11);

  /** {@return a new breaker on a clock of its own} */
  static Breakers create(Subject<CircuitBreaker> subject, int failures, int successes) {
    ManualClock clock = subject.support(ManualClock.class);
    return new Breakers(subject.create(failures, successes, TIMEOUT, clock), clock);
  }

  /** {@return some breaker, as a sample of its class} */
  static CircuitBreaker any(Subject<CircuitBreaker> subject) {
    return create(subject, 1, 1).breaker();
  }

  /**
   * Fails unless the submission runs calls, opens at a failure and recovers.
   *
   * @param unproven the defect: all tests of a group then fail for this one reason
   */
  static void prove(Subject<CircuitBreaker> subject, String unproven) {
    try {
      Example.OPENS.check(subject);
    } catch (Defect | RuntimeException | RemoteError | PeerLost e) {
      throw new Defect(unproven, "For one caller alone: " + e.getMessage());
    }
  }

  /**
   * Fails unless the submission runs calls and opens, and runs two actions at once: under schedules
   * this shows in no time, where every test of its own would wait for seconds.
   */
  static void requireOverlap(Subject<CircuitBreaker> subject) {
    prove(subject, "threads-unproven");
    subject.interleave(ActionsWaitForEachOther.class).requireNoDeadlock("lock-held-during-action");
  }

  /**
   * Makes the breaker open, by more failures than it takes: how many it takes is for other tests.
   */
  void open() {
    for (int i = 0; i < 6; i++) {
      fail();
    }
  }

  /** A call whose action throws. What comes out of it is for other tests to look at. */
  void fail() {
    IOException down = new IOException("down");
    try {
      breaker.call(
          () -> {
            throw down;
          });
    } catch (Exception | RemoteError e) {
      // As wanted.
    }
  }

  /** {@return whether a call whose action returns was let through} */
  boolean letsThrough() throws Exception {
    try {
      breaker.call(() -> "fine");
      return true;
    } catch (CircuitOpenException e) {
      return false;
    }
  }
}
