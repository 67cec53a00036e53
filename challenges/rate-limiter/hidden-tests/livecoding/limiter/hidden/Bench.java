package livecoding.limiter.hidden;

import io.livegrade.examination.subject.Defect;
import io.livegrade.examination.subject.Subject;
import java.time.Duration;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.support.Callers;
import livecoding.limiter.support.Ending;
import livecoding.limiter.support.VirtualClock;

/**
 * Where a limiter is put to use in virtual time.
 *
 * @param clock what its limiters go by
 * @param callers who calls them
 * @param causes what is reported when a limiter does not even do what a test begins with
 */
record Bench(Subject<RateLimiter> subject, VirtualClock clock, Callers callers, Causes causes) {

  /**
   * The defects of a limiter that does not limit, and of one that does not wait: one for each
   * criterion, since what cannot be tried is not shown.
   */
  record Causes(String burst, String refill, String waiting) {}

  static Bench of(Subject<RateLimiter> subject) {
    return of(subject, new Causes("burst-wrong", "never-refills", "wait-fails"));
  }

  static Bench forThreads(Subject<RateLimiter> subject) {
    return of(
        subject, new Causes("threads-unproven", "threads-unproven", "waiting-threads-unproven"));
  }

  static Bench forErrors(Subject<RateLimiter> subject) {
    return of(subject, new Causes("errors-unproven", "errors-unproven", "interruption-unproven"));
  }

  private static Bench of(Subject<RateLimiter> subject, Causes causes) {
    return new Bench(
        subject, subject.support(VirtualClock.class), subject.support(Callers.class), causes);
  }

  RateLimiter full(int rate) {
    return subject.create(rate, clock);
  }

  /**
   * {@return a limiter whose permits are all taken, and of which it is proven that it had them}
   *
   * @throws Defect where not even the burst is right: tests of what comes later then share a cause
   */
  RateLimiter drained(int rate) {
    RateLimiter limiter = full(rate);
    int granted = callers.tryAcquires(limiter, rate + 2);
    if (granted != rate) {
      throw new Defect(
          causes.burst(),
          "%d calls of tryAcquire on a new limiter of %d/s: wanted %d granted, got %d"
              .formatted(rate + 2, rate, rate, granted));
    }
    return limiter;
  }

  /** {@return the same, of which it is also proven that permits come back} */
  RateLimiter drainedOnce(int rate) {
    RateLimiter limiter = drained(rate);
    clock.advance(Duration.ofSeconds(3));
    if (callers.tryAcquires(limiter, rate + 2) == 0) {
      throw new Defect(
          causes.refill(),
          "tryAcquire 3 s after a limiter of %d/s was drained: wanted true, got false"
              .formatted(rate));
    }
    callers.tryAcquires(limiter, rate);
    return limiter;
  }

  /**
   * {@return the same, of which it is also proven that it waits for a permit by sleeping on its
   * time source}
   */
  RateLimiter drainedAndWaiting(int rate) {
    RateLimiter limiter = drainedOnce(rate);
    Ending ending = callers.acquire(limiter, clock, Duration.ofSeconds(30)).ending();
    if (ending.how() != Ending.How.GRANTED) {
      throw new Defect(
          causes.waiting(),
          "acquire(30s) on a drained limiter of %d/s, with time passing as soon as it sleeps: wanted"
                  .formatted(rate)
              + " true, got "
              + ending);
    }
    return limiter;
  }

  /**
   * Insists that a call which is refused costs nothing of the permit that is coming in: one cause,
   * in whichever test it shows.
   */
  Bench thatKeepsFractions() {
    RateLimiter limiter = drainedOnce(10);
    clock.advance(Duration.ofMillis(60));
    limiter.tryAcquire();
    clock.advance(Duration.ofMillis(60));
    if (!limiter.tryAcquire()) {
      throw new Defect(
          "fractions-lost",
          "tryAcquire 60 ms and again 120 ms after a limiter of 10/s was drained: wanted true at"
              + " last, got false");
    }
    return this;
  }
}
