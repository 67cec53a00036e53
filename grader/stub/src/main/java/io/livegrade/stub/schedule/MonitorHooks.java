package io.livegrade.stub.schedule;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What rewritten classes call instead of using a monitor. */
public final class MonitorHooks {

  private MonitorHooks() {}

  /** For the start of a synchronized method or block. */
  public static void enter(Object object, int site) {
    Objects.requireNonNull(object);
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      me.execution.monitors.enter(me, object);
    }
  }

  /** For its end, also by an exception. */
  public static void exit(Object object, int site) {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      me.execution.monitors.exit(me, object);
    }
  }

  /** For {@code object.wait()}. */
  public static void await(Object object, int site) throws InterruptedException {
    awaitNanos(object, 0, site);
  }

  /** For {@code object.wait(milliseconds)}. */
  public static void await(Object object, long milliseconds, int site) throws InterruptedException {
    awaitNanos(object, nanos(milliseconds), site);
  }

  /** For {@code object.wait(milliseconds, nanoseconds)}. */
  public static void await(Object object, long milliseconds, int nanoseconds, int site)
      throws InterruptedException {
    awaitNanos(object, nanos(milliseconds) + nanoseconds, site);
  }

  private static long nanos(long milliseconds) {
    if (milliseconds < 0) {
      throw new IllegalArgumentException("timeout value is negative");
    }
    return TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }

  private static void awaitNanos(Object object, long nanos, int site) throws InterruptedException {
    ManagedThread me = Execution.caller();
    if (me == null) {
      throw new IllegalMonitorStateException("current thread is not owner");
    }
    me.site = site;
    me.execution.monitors.await(me, object, nanos);
    me.site = site;
  }

  /** For {@code object.notify()}. */
  public static void wakeOne(Object object, int site) {
    wake(object, false, site);
  }

  /** For {@code object.notifyAll()}. */
  public static void wakeAll(Object object, int site) {
    wake(object, true, site);
  }

  private static void wake(Object object, boolean all, int site) {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      me.execution.monitors.wake(me, object, all);
    }
  }
}
