package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.util.IdentityHashMap;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** One run of a scenario under one policy: all that the rewritten classes report to. */
final class Execution {

  private static volatile @Nullable Execution running;

  final Trace trace = new Trace();
  final VirtualClock time = new VirtualClock();
  final Synchronization synchronization = new Synchronization();
  final RaceDetector races = new RaceDetector(trace);
  final Scheduler scheduler;
  final Monitors monitors;
  final JdkCollections collections;
  private final IdentityHashMap<Thread, ManagedThread> byThread = new IdentityHashMap<>();
  private volatile String trouble = "";
  private int pooled;
  private int others;

  Execution(Policy policy) {
    scheduler = new Scheduler(policy, time, trace, synchronization);
    monitors = new Monitors(scheduler, synchronization, time, trace, policy);
    collections = new JdkCollections(synchronization, races);
  }

  /** From here on, until the next one, threads of the candidate's belong to this execution. */
  void makeRunning() {
    running = this;
  }

  static void noneRunning() {
    running = null;
  }

  /**
   * {@return the managed thread that calls, or null if it is none} While an execution runs, a call
   * from any other thread means that the candidate found a way to a thread that is not ours.
   */
  static @Nullable ManagedThread caller() {
    ManagedThread me = ManagedThread.current();
    if (me == null) {
      Execution present = running;
      if (present != null) {
        present.giveUp("a thread that the scheduler does not know, " + Thread.currentThread());
      }
    }
    return me;
  }

  /** {@return why the execution means nothing, or empty} */
  String trouble() {
    return trouble;
  }

  void giveUp(String why) {
    if (trouble.isEmpty()) {
      trouble = why;
    }
    scheduler.end();
  }

  @Nullable ManagedThread managed(Thread thread) {
    return byThread.get(thread);
  }

  /** {@return a new thread of the submission, not started yet} */
  Thread newThread(ManagedThread creator, Runnable body, @Nullable String name, boolean inPool) {
    String called =
        name != null && !name.isEmpty()
            ? name
            : inPool ? "pool thread " + ++pooled : "thread " + ++others;
    return newThread(creator, body, called, inPool, null);
  }

  /** {@return the thread that does the work of one that is of the candidate's own class} */
  Thread newThreadBehind(ManagedThread creator, Thread facade) {
    return newThread(creator, facade, facade.getName(), false, facade);
  }

  private Thread newThread(
      ManagedThread creator, Runnable body, String name, boolean inPool, @Nullable Thread facade) {
    ManagedThread made = register(name, inPool);
    made.clock.join(creator.clock);
    creator.clock.tick(creator.index);
    Thread thread = made.carry(() -> live(made, body));
    byThread.put(thread, made);
    if (facade != null) {
      byThread.put(facade, made);
      made.facade = facade;
    }
    return thread;
  }

  ManagedThread register(String name, boolean inPool) {
    int index = scheduler.threads().size();
    if (index == Scheduler.MAX_THREADS) {
      giveUp("more than " + Scheduler.MAX_THREADS + " threads");
      scheduler.stopIfOver();
    }
    ManagedThread made = new ManagedThread(index, name, inPool, this);
    scheduler.threads().add(made);
    trace.column(made);
    return made;
  }

  @SuppressWarnings("CatchThrowable") // as a thread's end does: nothing gets past it
  private void live(ManagedThread me, Runnable body) {
    scheduler.arrive(me);
    try {
      body.run();
    } catch (Throwable thrown) {
      scheduler.arrive(me);
      trace.add(StepKind.DIES, me, thrown.getClass().getSimpleName());
      tellHandler(me, thrown);
    }
    scheduler.arrive(me);
    trace.add(StepKind.ENDS, me, null);
    synchronization.handOver(me);
    scheduler.finish(me);
  }

  /** Only the candidate's own handler; the default one prints. */
  @SuppressWarnings("CatchThrowable")
  private static void tellHandler(ManagedThread me, Throwable thrown) {
    Thread thread = me.facade != null ? me.facade : me.thread();
    Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
    if (handler != null && !(handler instanceof ThreadGroup)) {
      try {
        handler.uncaughtException(thread, thrown);
      } catch (Throwable ignored) {
        // As the JVM does.
      }
    }
  }

  /** {@return makes the threads of pools} */
  ThreadFactory pool(ManagedThread creator) {
    return body -> {
      ManagedThread caller = ManagedThread.current();
      return newThread(caller == null ? creator : caller, body, null, true);
    };
  }

  /** Waits until the other has ended, in the scheduler's way. */
  void join(ManagedThread me, ManagedThread other) {
    if (other.state != State.DONE) {
      me.object = other;
      scheduler.block(me, State.JOINING);
      me.object = null;
    }
    if (other.state == State.DONE) {
      me.clock.join(other.clock);
    }
  }
}
