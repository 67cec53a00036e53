package io.livegrade.examination.session;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A time limit with something to do when it is over; closing it in time prevents that. */
public final class Deadline implements AutoCloseable {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition closing = lock.newCondition();
  private boolean closed;

  private Deadline() {}

  static Deadline start(Duration limit, Runnable whenOver) {
    Deadline deadline = new Deadline();
    Thread.ofVirtual().name("deadline").start(() -> deadline.watch(limit, whenOver));
    return deadline;
  }

  private void watch(Duration limit, Runnable whenOver) {
    lock.lock();
    try {
      long left = limit.toNanos();
      while (!closed && left > 0) {
        left = closing.awaitNanos(left);
      }
      // Under the lock: once close() has returned, nothing happens any more.
      if (!closed) {
        whenOver.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      closing.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
