package io.livegrade.stub.schedule;

import io.livegrade.bridge.schedule.VirtualTime;
import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What rewritten classes call instead of looking at the clock or waiting for it. */
public final class TimeHooks {

  /** So long that only an interruption ends a wait. */
  private static final long AGES = Long.MAX_VALUE / 4;

  private TimeHooks() {}

  /** For {@code System.nanoTime()}. */
  public static long nanoTime() {
    ManagedThread me = Execution.caller();
    return me == null ? System.nanoTime() : me.execution.time.now();
  }

  /** For {@code System.currentTimeMillis()}. */
  public static long currentTimeMillis() {
    return instant().toEpochMilli();
  }

  /** For {@code Instant.now()}. */
  public static Instant instant() {
    return Execution.caller() == null ? Instant.now() : VirtualTime.instant();
  }

  /** For {@code Thread.sleep(milliseconds)}. */
  public static void sleep(long milliseconds, int site) throws InterruptedException {
    sleepNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds), site);
  }

  /** For {@code Thread.sleep(milliseconds, nanoseconds)}. */
  public static void sleep(long milliseconds, int nanoseconds, int site)
      throws InterruptedException {
    sleepNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds) + nanoseconds, site);
  }

  /** For {@code Thread.sleep(duration)}. */
  public static void sleep(Duration duration, int site) throws InterruptedException {
    sleepNanos(TimeUnit.NANOSECONDS.convert(duration), site);
  }

  /** For {@code unit.sleep(time)}. */
  public static void sleep(TimeUnit unit, long time, int site) throws InterruptedException {
    sleepNanos(unit.toNanos(time), site);
  }

  private static void sleepNanos(long nanos, int site) throws InterruptedException {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      sleep(me, nanos);
    } else {
      Thread.sleep(Duration.ofNanos(nanos));
    }
  }

  static void sleep(ManagedThread me, long nanos) throws InterruptedException {
    Scheduler scheduler = me.execution.scheduler;
    scheduler.point(me);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    me.execution.trace.add(StepKind.STEP, me, null);
    if (nanos > 0) {
      me.deadline = me.execution.time.after(nanos);
      scheduler.block(me, State.SLEEPING);
      me.deadline = ManagedThread.NEVER;
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** {@return the nanoseconds to tell a timed wait of the JDK's, which ends in virtual time} */
  public static long limit(long time, TimeUnit unit) {
    long nanos = unit.toNanos(time);
    ManagedThread me = Execution.caller();
    if (me == null || nanos <= 0) {
      return nanos;
    }
    me.timedOut = false;
    me.deadline = me.execution.time.after(nanos);
    me.limit = me.deadline;
    return AGES;
  }

  /** {@return what is left of the last limit, for waits that tell} */
  public static long remaining(long told) {
    ManagedThread me = Execution.caller();
    return me == null || told <= 0 ? told : Math.max(0, me.limit - me.execution.time.now());
  }

  /** For {@code LockSupport.park()}. */
  public static void park(int site) {
    park(0, false, site);
  }

  /** For {@code LockSupport.park(blocker)}. */
  public static void park(Object blocker, int site) {
    park(0, false, site);
  }

  /** For {@code LockSupport.parkNanos(nanos)}. */
  public static void parkNanos(long nanos, int site) {
    park(nanos, true, site);
  }

  /** For {@code LockSupport.parkNanos(blocker, nanos)}. */
  public static void parkNanos(Object blocker, long nanos, int site) {
    park(nanos, true, site);
  }

  private static void park(long nanos, boolean limited, int site) {
    ManagedThread me = Execution.caller();
    if (me == null) {
      return; // parking may return for no reason
    }
    me.site = site;
    me.execution.scheduler.yieldPoint(me);
    me.execution.trace.add(StepKind.STEP, me, null);
    if (!me.permit && !Thread.currentThread().isInterrupted() && !(limited && nanos <= 0)) {
      me.deadline = limited ? me.execution.time.after(nanos) : ManagedThread.NEVER;
      me.execution.scheduler.block(me, State.PARKED);
      me.deadline = ManagedThread.NEVER;
    }
    me.permit = false;
    me.execution.synchronization.acquire(me, me);
  }
}
