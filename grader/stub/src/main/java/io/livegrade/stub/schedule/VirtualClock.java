package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time of one execution: it passes when nobody can run. */
final class VirtualClock {

  /** A thread that lives on and wakes up again and again does not keep the others' end away. */
  private static final int MAX_JUMPS_AT_THE_END = 50;

  private static final long STRIDE_NANOS = 1_000_000;

  private long now = 1_000_000_000;
  private int jumps;

  long now() {
    return now;
  }

  /** {@return the moment so far away} */
  long after(long nanos) {
    return nanos >= ManagedThread.NEVER - now ? ManagedThread.NEVER : now + Math.max(0, nanos);
  }

  /** Moves on and ends the waiting of those whose moment has come. */
  void advance(long nanos, List<ManagedThread> threads, Trace trace) {
    now += Math.max(0, nanos);
    for (ManagedThread thread : threads) {
      boolean waits = thread.state == State.OUTSIDE || thread.state.endsByInterrupt();
      if (waits && thread.deadline <= now) {
        expire(thread, trace);
      }
    }
  }

  /** For those who wait by looking at the clock again and again. */
  void pass(List<ManagedThread> threads, Trace trace) {
    ManagedThread first = earliest(threads);
    advance(first == null ? STRIDE_NANOS : first.deadline - now, threads, trace);
  }

  /** Moves on to the earliest moment a thread waits for; {@return whether there is one} */
  boolean jump(List<ManagedThread> threads, Trace trace) {
    ManagedThread first = earliest(threads);
    boolean allEnded = threads.getFirst().state == State.DONE;
    if (first == null || (allEnded && ++jumps > MAX_JUMPS_AT_THE_END)) {
      return false;
    }
    now = Math.max(now, first.deadline);
    expire(first, trace);
    return true;
  }

  private static @Nullable ManagedThread earliest(List<ManagedThread> threads) {
    ManagedThread first = null;
    for (ManagedThread thread : threads) {
      boolean waits = thread.deadline != ManagedThread.NEVER && thread.state != State.DONE;
      if (waits && (first == null || thread.deadline < first.deadline)) {
        first = thread;
      }
    }
    return first;
  }

  private static void expire(ManagedThread thread, Trace trace) {
    boolean outside = !thread.state.endsByInterrupt();
    thread.deadline = ManagedThread.NEVER;
    thread.timedOut = true;
    trace.add(StepKind.TIMES_OUT, thread, null);
    if (outside) {
      // It waits in the JDK, for what it takes to be a very long time.
      thread.thread().interrupt();
    } else {
      thread.state = State.READY;
    }
  }
}
