package io.livegrade.stub.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread whose steps the scheduler orders. All of them share one carrier, so what they write here
 * needs no guard.
 */
@SuppressWarnings("ReferenceEquality") // a lock is that very object
final class ManagedThread {

  /** What it is doing. */
  enum State {
    /** Made, not at its first step yet. */
    CREATED,
    READY,
    RUNNING,
    /** Wants a monitor that another holds. */
    ENTERING,
    /** In {@code Object.wait}. */
    WAITING,
    SLEEPING,
    PARKED,
    JOINING,
    /** Blocked for real, in code that is not rewritten. */
    OUTSIDE,
    DONE;

    boolean endsByInterrupt() {
      return this == WAITING || this == SLEEPING || this == PARKED || this == JOINING;
    }
  }

  /** The moment of one that waits without a limit. */
  static final long NEVER = Long.MAX_VALUE;

  // Threads of an execution that is over still come by, and must find that out.
  @SuppressWarnings("ThreadLocalUsage")
  private static final ThreadLocal<@Nullable ManagedThread> CURRENT = new ThreadLocal<>();

  final int index;
  final String name;
  final boolean pooled;
  final Execution execution;
  final VectorClock clock = new VectorClock();
  State state = State.CREATED;

  /** What it waits for or calls, while it does. */
  @Nullable Object object;

  /** Where it last was. */
  int site = -1;

  /** When its waiting ends by itself, in virtual time. */
  long deadline = NEVER;

  /** The deadline last set, for a wait that tells what is left of it. */
  long limit;

  boolean timedOut;
  boolean permit;

  /** Whether reads are not believed until a stamp is validated. */
  boolean optimistic;

  /** The candidate's own object for this thread, where it wrote a class for it. */
  @Nullable Thread facade;

  /** Whether it calls something that gives up its lock until it is notified. */
  boolean awaits;

  int callOuts;
  int callsInProgress;
  private @Nullable Thread thread;
  private final List<Object> holds = new ArrayList<>();

  ManagedThread(int index, String name, boolean pooled, Execution execution) {
    this.index = index;
    this.name = name;
    this.pooled = pooled;
    this.execution = execution;
    clock.tick(index);
  }

  /** {@return the managed thread that calls, or null if the caller is none} */
  static @Nullable ManagedThread current() {
    return CURRENT.get();
  }

  /** {@return the virtual thread behind it, made now} */
  Thread carry(Runnable body) {
    Thread made =
        Thread.ofVirtual()
            .name(name)
            .unstarted(
                () -> {
                  CURRENT.set(this);
                  body.run();
                });
    thread = made;
    return made;
  }

  Thread thread() {
    if (thread == null) {
      throw new IllegalStateException(name + " has no thread yet");
    }
    return thread;
  }

  boolean isAlive() {
    return state != State.DONE && thread().getState() != Thread.State.NEW;
  }

  void takes(Object lock) {
    holds.add(lock);
  }

  void gives(Object lock) {
    for (int i = holds.size() - 1; i >= 0; i--) {
      if (holds.get(i) == lock) {
        holds.remove(i);
        return;
      }
    }
  }

  boolean has(Object lock) {
    return holds.stream().anyMatch(each -> each == lock);
  }

  /** {@return what it holds, the first taken first, once each} */
  List<Object> holds() {
    List<Object> distinct = new ArrayList<>();
    for (Object each : holds) {
      if (distinct.stream().noneMatch(known -> known == each)) {
        distinct.add(each);
      }
    }
    return distinct;
  }
}
