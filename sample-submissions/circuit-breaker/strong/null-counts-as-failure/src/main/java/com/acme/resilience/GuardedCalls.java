package com.acme.resilience;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.breaker.CircuitBreaker;
import livecoding.breaker.CircuitOpenException;

/** Counts under a lock, calls outside of it. */
public final class GuardedCalls implements CircuitBreaker {

  private final int maxFailures;
  private final int neededSuccesses;
  private final Duration pause;
  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();

  private State state = State.CLOSED;
  private long era;
  private int failures;
  private int successes;
  private int trials;
  private Instant retryAt = Instant.MIN;

  public GuardedCalls(
      int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {
    this.maxFailures = atLeastOne(failureThreshold, "failureThreshold");
    this.neededSuccesses = atLeastOne(successThreshold, "successThreshold");
    if (resetTimeout.isNegative()) {
      throw new IllegalArgumentException("resetTimeout is negative: " + resetTimeout);
    }
    this.pause = resetTimeout;
    this.clock = requireNonNull(clock, "clock");
  }

  private static int atLeastOne(int value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is below 1: " + value);
    }
    return value;
  }

  @Override
  public <T> T call(Callable<T> action) throws Exception {
    requireNonNull(action, "action");
    long begun = enter();
    boolean good = false;
    try {
      T value = requireNonNull(action.call(), "the action returned nothing");
      good = true;
      return value;
    } finally {
      leave(begun, good);
    }
  }

  @Override
  public State state() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  private long enter() {
    lock.lock();
    try {
      if (state == State.OPEN && !clock.instant().isBefore(retryAt)) {
        change(State.HALF_OPEN);
      }
      if (state == State.OPEN || (state == State.HALF_OPEN && trials == neededSuccesses)) {
        throw new CircuitOpenException("not called, the circuit is " + state);
      }
      trials++;
      return era;
    } finally {
      lock.unlock();
    }
  }

  private void leave(long begun, boolean good) {
    lock.lock();
    try {
      if (begun != era) {
        return;
      }
      trials--;
      if (good) {
        success();
      } else {
        failure();
      }
    } finally {
      lock.unlock();
    }
  }

  private void success() {
    failures = 0;
    successes++;
    if (state == State.HALF_OPEN && successes == neededSuccesses) {
      change(State.CLOSED);
    }
  }

  private void failure() {
    failures++;
    if (state == State.HALF_OPEN || failures == maxFailures) {
      retryAt = clock.instant().plus(pause);
      change(State.OPEN);
    }
  }

  private void change(State next) {
    state = next;
    era++;
    failures = 0;
    successes = 0;
    trials = 0;
  }
}
