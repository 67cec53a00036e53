package breaker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Lock free: everything the breaker knows is one immutable snapshot, replaced by compare-and-set. */
public final class SnapshotBreaker implements CircuitBreaker {

  /**
   * @param epoch goes up with each change of state
   * @param count failures in a row while closed, successes while half-open
   * @param running trials under way
   */
  private record Snapshot(State state, long epoch, int count, int running, Instant openedAt) {

    Snapshot counted(int newCount) {
      return new Snapshot(state, epoch, newCount, running, openedAt);
    }

    Snapshot running(int newRunning) {
      return new Snapshot(state, epoch, count, newRunning, openedAt);
    }

    Snapshot closed() {
      return new Snapshot(State.CLOSED, epoch + 1, 0, 0, openedAt);
    }

    Snapshot opened(Instant at) {
      return new Snapshot(State.OPEN, epoch + 1, 0, 0, at);
    }

    Snapshot halfOpened() {
      return new Snapshot(State.HALF_OPEN, epoch + 1, 0, 0, openedAt);
    }
  }

  private final int failureThreshold;
  private final int successThreshold;
  private final Duration resetTimeout;
  private final InstantSource clock;
  private final AtomicReference<Snapshot> current =
      new AtomicReference<>(new Snapshot(State.CLOSED, 0, 0, 0, Instant.EPOCH));

  public SnapshotBreaker(
      int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    this.failureThreshold = positive(failureThreshold, "failureThreshold");
    this.successThreshold = positive(successThreshold, "successThreshold");
    if (resetTimeout.isNegative()) {
      throw new IllegalArgumentException("resetTimeout is negative: " + resetTimeout);
    }
    this.resetTimeout = resetTimeout;
    this.clock = Objects.requireNonNull(clock);
  }

  private static int positive(int threshold, String name) {
    if (threshold < 1) {
      throw new IllegalArgumentException(name + " must be positive, was " + threshold);
    }
    return threshold;
  }

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    Objects.requireNonNull(action);
    long epoch = admit();
    try {
      T result = action.call();
      report(epoch, this::succeeded);
      return result;
    } catch (Throwable failure) {
      report(epoch, this::failed);
      throw failure;
    }
  }

  @Override
  public State state() {
    return withTime(current.get()).state();
  }

  private long admit() {
    while (true) {
      Snapshot before = current.get();
      Snapshot now = withTime(before);
      boolean trial = now.state() == State.HALF_OPEN;
      if (now.state() == State.OPEN || (trial && now.running() >= successThreshold)) {
        throw new CircuitOpenException("circuit is " + now.state());
      }
      Snapshot after = trial ? now.running(now.running() + 1) : now;
      if (current.compareAndSet(before, after)) {
        return after.epoch();
      }
    }
  }

  private void report(long epoch, UnaryOperator<Snapshot> change) {
    current.updateAndGet(now -> now.epoch() == epoch ? change.apply(now) : now);
  }

  private Snapshot succeeded(Snapshot now) {
    if (now.state() == State.CLOSED) {
      return now.counted(0);
    }
    return now.count() + 1 >= successThreshold
        ? now.closed()
        : now.counted(now.count() + 1).running(now.running() - 1);
  }

  private Snapshot failed(Snapshot now) {
    if (now.state() == State.HALF_OPEN || now.count() + 1 >= failureThreshold) {
      return now.opened(clock.instant());
    }
    return now.counted(now.count() + 1);
  }

  private Snapshot withTime(Snapshot snapshot) {
    boolean over =
        snapshot.state() == State.OPEN
            && !clock.instant().isBefore(snapshot.openedAt().plus(resetTimeout));
    return over ? snapshot.halfOpened() : snapshot;
  }
}
