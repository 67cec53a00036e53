package eu.kovac;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Holds the breaker and its small parts, which are of no use elsewhere. */
public final class CircuitBreakers {

  private CircuitBreakers() {}

  /** A ticket is good for the window in which it was sold; windows change with the state. */
  private static final class Window {
    final Gate gate;
    final Instant end;
    int good;
    int bad;
    int inside;

    Window(Gate gate, Instant end) {
      this.gate = gate;
      this.end = end;
    }
  }

  private enum Gate {
    SHUT,
    OPEN,
    TRYING
  }

  public static final class TicketBreaker implements CircuitBreaker {

    private final ReentrantLock lock = new ReentrantLock();
    private final int maxFailures;
    private final int wantedSuccesses;
    private final Duration pause;
    private final InstantSource time;
    private Window window = new Window(Gate.SHUT, Instant.MAX);

    public TicketBreaker(
        int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
      Objects.requireNonNull(resetTimeout);
      Objects.requireNonNull(clock);
      if (failureThreshold < 1 || successThreshold < 1 || resetTimeout.isNegative()) {
        throw new IllegalArgumentException(
            failureThreshold + ", " + successThreshold + ", " + resetTimeout);
      }
      maxFailures = failureThreshold;
      wantedSuccesses = successThreshold;
      pause = resetTimeout;
      time = clock;
    }

    @Override
    public <T> T call(Callable<T> action) throws Exception {
      Objects.requireNonNull(action);
      Window ticket = enter();
      boolean succeeded = false;
      try {
        T value = action.call();
        succeeded = true;
        return value;
      } finally {
        leave(ticket, succeeded);
      }
    }

    @Override
    public CircuitBreaker.State state() {
      lock.lock();
      try {
        return switch (window.gate) {
          case SHUT -> CircuitBreaker.State.CLOSED;
          case OPEN -> CircuitBreaker.State.OPEN;
          case TRYING -> CircuitBreaker.State.HALF_OPEN;
        };
      } finally {
        lock.unlock();
      }
    }

    private Window enter() {
      lock.lock();
      try {
        if (window.gate == Gate.OPEN && time.instant().isAfter(window.end)) {
          window = new Window(Gate.TRYING, Instant.MAX);
        }
        boolean full = window.gate == Gate.TRYING && window.inside == 1;
        if (window.gate == Gate.OPEN || full) {
          throw new CircuitOpenException(full ? "a trial is running" : "open until " + window.end);
        }
        window.inside++;
        return window;
      } finally {
        lock.unlock();
      }
    }

    private void leave(Window ticket, boolean succeeded) {
      lock.lock();
      try {
        ticket.inside--;
        if (ticket != window) {
          return;
        }
        if (succeeded) {
          ticket.good++;
          ticket.bad = 0;
        } else {
          ticket.bad++;
        }
        if (ticket.bad >= (ticket.gate == Gate.TRYING ? 1 : maxFailures)) {
          window = new Window(Gate.OPEN, time.instant().plus(pause));
        } else if (ticket.gate == Gate.TRYING && ticket.good >= wantedSuccesses) {
          window = new Window(Gate.SHUT, Instant.MAX);
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
