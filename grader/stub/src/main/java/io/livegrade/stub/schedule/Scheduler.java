package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Hands one baton round: only its holder runs the candidate's code.
 *
 * <p>All managed threads and the one that watches over them are virtual threads on one carrier, so
 * none runs while another does, and the watcher runs only when the holder has stopped: at a point
 * of choice, or for real inside code that is not rewritten.
 */
final class Scheduler {

  static final int MAX_THREADS = 64;

  /** An execution that takes more steps while its time stands still goes nowhere. */
  private static final int MAX_STEPS = 20_000;

  /** An execution that takes more steps in all polls so much that it is not worth the time. */
  private static final int MAX_STEPS_IN_ALL = 200_000;

  /** Who runs so long without anything happening may be waiting for time to pass. */
  private static final int STEPS_BEFORE_TIME_PASSES = 2_000;

  /** Who looks again and again at what only another can change must let the other go on. */
  private static final int MAX_STREAK = 300;

  private static final int YIELDS_BEFORE_STOP = 64;
  private static final long STOP_NANOS = 20_000;
  private static final int MAX_LOOKS = 2_000;

  private final Policy policy;
  private final List<ManagedThread> threads = new ArrayList<>();
  private final VirtualClock time;
  private final Trace trace;
  private final Synchronization synchronization;
  private @Nullable ManagedThread holder;
  private @Nullable ManagedThread settling;
  private int streak;
  private int stepsAtJump;
  private int pauses;
  private int looks;
  private volatile int steps;
  private volatile boolean over;

  Scheduler(Policy policy, VirtualClock time, Trace trace, Synchronization synchronization) {
    this.policy = policy;
    this.time = time;
    this.trace = trace;
    this.synchronization = synchronization;
  }

  List<ManagedThread> threads() {
    return threads;
  }

  int steps() {
    return steps;
  }

  private boolean tookTooManySteps() {
    return steps - stepsAtJump > MAX_STEPS || pollsTooMuch();
  }

  /** {@return whether it might end, but takes too long to see} */
  boolean pollsTooMuch() {
    return steps > MAX_STEPS_IN_ALL;
  }

  @Nullable ManagedThread holder() {
    return holder;
  }

  /** From now on no managed thread gets any further. */
  void end() {
    over = true;
  }

  /** A point before a step that others can see: here another thread may go on first. */
  void point(ManagedThread me) {
    point(me, false);
  }

  /** A point at which the others should go on if they can. */
  void yieldPoint(ManagedThread me) {
    point(me, true);
  }

  private void point(ManagedThread me, boolean yields) {
    stopIfOver();
    arrive(me);
    settle(me);
    countStep();
    boolean gives = yields || ++streak > MAX_STREAK;
    me.state = State.READY;
    ManagedThread next = choose(me, gives);
    if (next == null || next.index == me.index) {
      me.state = State.RUNNING;
      streak = gives ? 0 : streak;
      return;
    }
    give(next);
    awaitBaton(me);
  }

  /** The first step of a thread, or the first one after it was blocked for real. */
  void arrive(ManagedThread me) {
    stopIfOver();
    if (holder == me) {
      return;
    }
    if (me.state == State.OUTSIDE) {
      learnAll(me);
    }
    me.state = State.READY;
    awaitBaton(me);
  }

  /** What let it go on is not known, so all that happened counts as having happened before. */
  private void learnAll(ManagedThread me) {
    for (ManagedThread other : threads) {
      if (other != me) {
        me.clock.join(other.clock);
        other.clock.tick(other.index);
      }
    }
  }

  /** Stops for what the state says, until another thread lets it go on. */
  void block(ManagedThread me, State reason) {
    stopIfOver();
    settle(me);
    countStep();
    me.state = reason;
    passOn();
    awaitBaton(me);
  }

  /** Ends a thread. */
  void finish(ManagedThread me) {
    if (over) {
      return;
    }
    me.state = State.DONE;
    for (ManagedThread other : threads) {
      if (other.state == State.JOINING && other.object == me) {
        other.state = State.READY;
      }
    }
    if (holder == me) {
      passOn();
    }
  }

  /** Lets one of those that can go on do so; {@return whether there was one} */
  private boolean passOn() {
    holder = null;
    ManagedThread next = choose(null, true);
    if (next == null) {
      return false;
    }
    give(next);
    return true;
  }

  private void give(ManagedThread next) {
    holder = next;
    streak = 0;
    next.state = State.RUNNING;
    LockSupport.unpark(next.thread());
  }

  private @Nullable ManagedThread choose(@Nullable ManagedThread me, boolean yields) {
    int[] ready = ready();
    if (ready.length == 0) {
      return null;
    }
    if (ready.length == 1) {
      return threads.get(ready[0]);
    }
    return threads.get(policy.choose(steps, me == null ? Policy.NOBODY : me.index, ready, yields));
  }

  private int[] ready() {
    int[] found = new int[threads.size()];
    int count = 0;
    for (ManagedThread thread : threads) {
      if (thread.state == State.READY) {
        found[count++] = thread.index;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Interruption wakes it from what it does in the candidate's name, not from this wait. */
  private void awaitBaton(ManagedThread me) {
    boolean interrupted = false;
    while (me.state != State.RUNNING) {
      LockSupport.park(this);
      if (Thread.interrupted()) {
        interrupted = true;
        learnAll(me);
        if (me.state.endsByInterrupt()) {
          me.state = State.READY;
        }
      }
      stopIfOver();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Threads that were just let go in code that is not rewritten first come to their next point. */
  private void settle(ManagedThread me) {
    boolean interrupted = false;
    while (isAnyMoving(me)) {
      // The watcher alone may yield: of two that do, each would only let the other one go on.
      settling = me;
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
      stopIfOver();
    }
    settling = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isAnyMoving(@Nullable ManagedThread but) {
    for (ManagedThread thread : threads) {
      if (thread != but
          && thread.state != State.DONE
          && thread.thread().getState() == Thread.State.RUNNABLE) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // written on the one carrier only
  private void countStep() {
    steps++;
    if (tookTooManySteps()) {
      end();
      stopIfOver();
    }
    if (steps % STEPS_BEFORE_TIME_PASSES == 0) {
      time.pass(threads, trace);
    }
  }

  /**
   * Watches over the threads until nothing moves any more or too much did.
   *
   * @return whether they stopped by themselves
   */
  boolean watch() {
    while (!over) {
      pause();
      ManagedThread running = holder;
      if (settling != null) {
        if (!isAnyMoving(settling)) {
          LockSupport.unpark(settling.thread());
        }
      } else if (running != null) {
        if (isBlocked(running.thread())) {
          running.state = State.OUTSIDE;
          if (running.pooled && running.callsInProgress == 0) {
            // Done with its work, and waiting for more.
            synchronization.handOver(running);
          }
          trace.add(StepKind.BLOCKS, running, running.object);
          passOn();
        }
      } else if (!isAnyMoving(null) && !passOn() && !mayBeFreed()) {
        if (!time.jump(threads, trace)) {
          return true;
        }
        stepsAtJump = steps;
      }
    }
    return false;
  }

  /** A real monitor that was given up reaches its next holder only after a moment. */
  private boolean mayBeFreed() {
    boolean waits =
        threads.stream()
            .anyMatch(
                thread ->
                    thread.state == State.OUTSIDE
                        && thread.thread().getState() == Thread.State.BLOCKED);
    if (!waits || ++looks > MAX_LOOKS) {
      return false;
    }
    LockSupport.parkNanos(STOP_NANOS);
    return true;
  }

  /**
   * Lets others on the carrier. One that keeps yielding hides what other threads of the JVM hand to
   * it, as when a real monitor becomes free, so now and then it stops for a moment.
   */
  @SuppressWarnings("ThreadPriorityCheck") // there is only one carrier to give up
  private void pause() {
    if (++pauses % YIELDS_BEFORE_STOP == 0) {
      LockSupport.parkNanos(STOP_NANOS);
    } else {
      Thread.yield();
    }
  }

  private static boolean isBlocked(Thread thread) {
    return switch (thread.getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> true;
      case NEW, RUNNABLE, TERMINATED -> false;
    };
  }

  /** A thread of an execution that is over must not run on, not even its finally blocks. */
  void stopIfOver() {
    while (over) {
      LockSupport.park(this);
      Thread.interrupted();
    }
  }
}
