package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What rewritten classes call instead of the methods of {@link Thread}. */
public final class ThreadHooks {

  private ThreadHooks() {}

  /** For {@code new Thread(body)}. */
  public static Thread newThread(Runnable body) {
    return newThread(body, null);
  }

  /** For {@code new Thread()}. */
  public static Thread newThread() {
    return newThread(() -> {}, null);
  }

  /** For {@code new Thread(name)}. */
  public static Thread newThread(String name) {
    return newThread(() -> {}, name);
  }

  /** For {@code new Thread(body, name)}. */
  public static Thread newThread(Runnable body, @Nullable String name) {
    ManagedThread me = Execution.caller();
    return me == null
        ? Thread.ofVirtual().unstarted(body)
        : me.execution.newThread(me, body, name, false);
  }

  /** For {@code builder.unstarted(body)}. */
  public static Thread unstarted(Thread.Builder builder, Runnable body) {
    return newThread(body, null);
  }

  /** For {@code builder.start(body)}. */
  public static Thread start(Thread.Builder builder, Runnable body, int site) {
    return startNew(body, site);
  }

  /** For {@code Thread.startVirtualThread(body)}. */
  public static Thread startNew(Runnable body, int site) {
    Thread thread = newThread(body);
    start(thread, site);
    return thread;
  }

  /** For {@code thread.start()}. */
  public static void start(Thread thread, int site) {
    ManagedThread me = Execution.caller();
    if (me == null) {
      throw new IllegalStateException("a thread is started outside of any execution");
    }
    me.site = site;
    me.execution.scheduler.point(me);
    ManagedThread known = me.execution.managed(thread);
    if (known == null && !thread.isVirtual()) {
      me.execution.newThreadBehind(me, thread);
      known = me.execution.managed(thread);
    }
    if (known == null) {
      me.execution.giveUp("a thread that was made outside of its view");
      me.execution.scheduler.arrive(me);
      return;
    }
    known.clock.join(me.clock);
    me.clock.tick(me.index);
    me.execution.trace.addThread(StepKind.STARTS, me, known);
    known.thread().start();
  }

  /** For {@code thread.join()}. */
  public static void join(Thread thread, int site) throws InterruptedException {
    join(thread, ManagedThread.NEVER, site);
  }

  /** For {@code thread.join(milliseconds)}. */
  public static void joinMillis(Thread thread, long milliseconds, int site)
      throws InterruptedException {
    join(
        thread,
        milliseconds == 0 ? ManagedThread.NEVER : TimeUnit.MILLISECONDS.toNanos(milliseconds),
        site);
  }

  /** For {@code thread.join(duration)}. */
  public static boolean join(Thread thread, Duration duration, int site)
      throws InterruptedException {
    join(thread, TimeUnit.NANOSECONDS.convert(duration), site);
    return !isAlive(thread, site);
  }

  private static void join(Thread thread, long nanos, int site) throws InterruptedException {
    ManagedThread me = Execution.caller();
    ManagedThread other = me == null ? null : me.execution.managed(thread);
    if (me == null || other == null) {
      thread.join();
      return;
    }
    me.site = site;
    me.execution.scheduler.point(me);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    me.execution.trace.add(StepKind.STEP, me, null);
    if (other.isAlive()) {
      me.deadline = nanos == ManagedThread.NEVER ? nanos : me.execution.time.after(nanos);
      me.execution.join(me, other);
      me.deadline = ManagedThread.NEVER;
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    } else if (other.state == State.DONE) {
      me.clock.join(other.clock);
    }
  }

  /** For {@code thread.isAlive()}. */
  public static boolean isAlive(Thread thread, int site) {
    ManagedThread me = Execution.caller();
    ManagedThread other = me == null ? null : me.execution.managed(thread);
    if (me == null || other == null) {
      return thread.isAlive();
    }
    me.site = site;
    me.execution.scheduler.point(me);
    if (other.state == State.DONE) {
      me.clock.join(other.clock);
    }
    return other.isAlive();
  }

  /** For {@code thread.getState()}. */
  public static Thread.State getState(Thread thread, int site) {
    return isAlive(thread, site)
        ? behind(thread).getState()
        : behind(thread).getState() == Thread.State.NEW
            ? Thread.State.NEW
            : Thread.State.TERMINATED;
  }

  /** For {@code thread.interrupt()}. */
  public static void interrupt(Thread thread, int site) {
    ManagedThread me = Execution.caller();
    ManagedThread other = me == null ? null : me.execution.managed(thread);
    if (me == null || other == null) {
      thread.interrupt();
      return;
    }
    me.site = site;
    me.execution.scheduler.point(me);
    me.execution.trace.add(StepKind.STEP, me, null);
    me.execution.synchronization.release(me, other);
    if (other.state.endsByInterrupt()) {
      other.state = State.READY;
      other.deadline = ManagedThread.NEVER;
    }
    other.thread().interrupt();
  }

  /** For {@code thread.isInterrupted()}. */
  public static boolean isInterrupted(Thread thread, int site) {
    ManagedThread me = Execution.caller();
    ManagedThread other = me == null ? null : me.execution.managed(thread);
    if (me == null || other == null) {
      return thread.isInterrupted();
    }
    me.site = site;
    me.execution.scheduler.point(me);
    me.execution.synchronization.acquire(me, other);
    return other.thread().isInterrupted();
  }

  /** For {@code Thread.interrupted()}. */
  public static boolean interrupted(int site) {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      me.execution.scheduler.point(me);
      me.execution.synchronization.acquire(me, me);
    }
    return Thread.interrupted();
  }

  /** For {@code Thread.currentThread()}. */
  public static Thread currentThread() {
    ManagedThread me = Execution.caller();
    return me == null || me.facade == null ? Thread.currentThread() : me.facade;
  }

  /** For {@code thread.setDaemon(daemon)}, which a virtual thread takes ill. */
  public static void setDaemon(Thread thread, boolean daemon) {
    if (!thread.isVirtual()) {
      thread.setDaemon(daemon);
    }
  }

  /** For {@code Thread.yield()} and {@code Thread.onSpinWait()}. */
  public static void giveWay(int site) {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      me.execution.scheduler.yieldPoint(me);
    }
  }

  /** For {@code LockSupport.unpark(thread)}. */
  public static void unpark(@Nullable Thread thread, int site) {
    ManagedThread me = Execution.caller();
    ManagedThread other = me == null || thread == null ? null : me.execution.managed(thread);
    if (me == null || other == null) {
      return;
    }
    me.site = site;
    me.execution.scheduler.point(me);
    me.execution.synchronization.release(me, other);
    if (other.state == State.PARKED) {
      other.state = State.READY;
      other.deadline = ManagedThread.NEVER;
      me.execution.trace.addThread(StepKind.WAKES, me, other);
    } else {
      other.permit = true;
    }
  }

  private static Thread behind(Thread thread) {
    ManagedThread me = Execution.caller();
    ManagedThread known = me == null ? null : me.execution.managed(thread);
    return known == null ? thread : known.thread();
  }
}
