package io.livegrade.examination.session;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** A time limit with something to do when it is over; closing it in time prevents that. */
public final class Deadline implements AutoCloseable {

  private final ReentrantLock lock = new ReentrantLock();
  private final Runnable whenOver;
  private final Future<?> timer;
  private boolean closed;

  Deadline(ScheduledExecutorService timers, Duration limit, Runnable whenOver) {
    this.whenOver = whenOver;
    this.timer = timers.schedule(this::expire, limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Under the lock: once {@link #close} has returned, nothing happens any more. */
  private void expire() {
    lock.lock();
    try {
      if (!closed) {
        whenOver.run();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      timer.cancel(false);
    } finally {
      lock.unlock();
    }
  }
}
