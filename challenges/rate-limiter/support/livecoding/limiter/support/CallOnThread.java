package livecoding.limiter.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A call under way. Its thread is a daemon, so that one which never comes back harms nobody. */
final class CallOnThread implements Call {

  /** In real time; only a call that hangs takes it. */
  private static final long PATIENCE_MILLIS = 1_500;

  private final SteppedClock clock;
  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Ending ending = new Ending(Ending.How.NOT_BACK, "", false, 0);

  CallOnThread(SteppedClock clock, boolean interrupted, Callable<Boolean> call) {
    this.clock = clock;
    long start = clock.now();
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("caller")
            .unstarted(
                () -> {
                  if (interrupted) {
                    Thread.currentThread().interrupt();
                  }
                  run(call, start);
                });
    clock.watch(thread);
    thread.start();
  }

  private void run(Callable<Boolean> call, long start) {
    Ending.How how;
    String threw = "";
    try {
      how = call.call() ? Ending.How.GRANTED : Ending.How.REFUSED;
    } catch (InterruptedException e) {
      how = Ending.How.INTERRUPTED;
    } catch (Exception | Error e) {
      how = Ending.How.THREW;
      threw = e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    ending = new Ending(how, threw, Thread.currentThread().isInterrupted(), clock.now() - start);
    ended.countDown();
  }

  @Override
  public boolean isAsleep() {
    clock.awaitSettled();
    return clock.isAsleep(thread);
  }

  @Override
  public boolean isWaiting() {
    clock.awaitSettled();
    return ended.getCount() > 0;
  }

  @Override
  public void interrupt() {
    thread.interrupt();
    clock.awaitSettled();
  }

  @Override
  public Ending ending() {
    try {
      ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ending;
  }
}
