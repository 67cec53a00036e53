package livecoding.pool.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A call under way. Its thread is a daemon, so that one which never comes back harms nobody. */
final class CallOnThread implements Call {

  /** In real time; only a call that hangs takes it. */
  private static final long PATIENCE_MILLIS = 1_500;

  /** Whoever polls looks more often than this. */
  private static final long POLL_MILLIS = 100;

  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Ending ending = new Ending(Ending.How.NOT_BACK, "");

  CallOnThread(Callable<String> call) {
    thread = Thread.ofPlatform().daemon().name("bridge-client").start(() -> run(call));
  }

  private void run(Callable<String> call) {
    try {
      ending = new Ending(Ending.How.RETURNED, call.call());
    } catch (InterruptedException e) {
      ending = new Ending(Ending.How.INTERRUPTED, "");
    } catch (IllegalStateException e) {
      ending = new Ending(Ending.How.ILLEGAL_STATE, "");
    } catch (Exception | Error e) {
      ending = new Ending(Ending.How.THREW, e.getClass().getSimpleName() + ": " + e.getMessage());
    } finally {
      ended.countDown();
    }
  }

  @Override
  public boolean isBlocked() {
    while (ended.getCount() > 0) {
      if (thread.getState() != Thread.State.RUNNABLE && thread.getState() != Thread.State.NEW) {
        Threads.awaitRest();
        return ended.getCount() > 0 && (!isPolling() || !endsWithin(POLL_MILLIS));
      }
      Thread.yield();
    }
    return false;
  }

  private boolean isPolling() {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  private boolean endsWithin(long millis) {
    try {
      return ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void interrupt() {
    thread.interrupt();
  }

  @Override
  public Ending ending() {
    endsWithin(PATIENCE_MILLIS);
    return ending;
  }

  Ending ending(long millis) throws InterruptedException {
    ended.await(millis, TimeUnit.MILLISECONDS);
    return ending;
  }
}
