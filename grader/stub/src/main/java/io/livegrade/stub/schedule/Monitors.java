package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The monitors of {@code synchronized}, as the rewritten classes use them. */
@SuppressWarnings("ReferenceEquality") // a monitor is that very object
final class Monitors {

  private record Owner(ManagedThread thread, int depth) {}

  private final IdentityHashMap<Object, Owner> owners = new IdentityHashMap<>();
  private final Scheduler scheduler;
  private final Synchronization synchronization;
  private final VirtualClock time;
  private final Trace trace;
  private final Policy policy;

  Monitors(
      Scheduler scheduler,
      Synchronization synchronization,
      VirtualClock time,
      Trace trace,
      Policy policy) {
    this.scheduler = scheduler;
    this.synchronization = synchronization;
    this.time = time;
    this.trace = trace;
    this.policy = policy;
  }

  @Nullable ManagedThread ownerOf(Object object) {
    Owner owner = owners.get(object);
    return owner == null ? null : owner.thread();
  }

  void enter(ManagedThread me, Object object) {
    scheduler.point(me);
    take(me, object, 1);
  }

  private void awaitFree(ManagedThread me, Object object) {
    Owner owner = owners.get(object);
    while (owner != null && owner.thread() != me) {
      trace.add(StepKind.FINDS_TAKEN, me, object);
      me.object = object;
      scheduler.block(me, State.ENTERING);
      me.object = null;
      owner = owners.get(object);
    }
  }

  private void take(ManagedThread me, Object object, int depth) {
    awaitFree(me, object);
    Owner owner = owners.get(object);
    owners.put(object, new Owner(me, owner == null ? depth : owner.depth() + depth));
    if (owner == null) {
      synchronization.acquire(me, object);
      me.takes(object);
      trace.add(StepKind.TAKES, me, object);
    }
  }

  void exit(ManagedThread me, Object object) {
    scheduler.arrive(me);
    Owner owner = owners.get(object);
    if (owner == null || owner.thread() != me) {
      return;
    }
    if (owner.depth() > 1) {
      owners.put(object, new Owner(me, owner.depth() - 1));
    } else {
      give(me, object);
      trace.add(StepKind.GIVES, me, object);
    }
  }

  private void give(ManagedThread me, Object object) {
    synchronization.release(me, object);
    me.gives(object);
    owners.remove(object);
    for (ManagedThread thread : scheduler.threads()) {
      if (thread.state == State.ENTERING && thread.object == object) {
        thread.state = State.READY;
      }
    }
  }

  /**
   * {@code Object.wait}.
   *
   * @param nanos how long at most; 0 for without a limit
   */
  void await(ManagedThread me, Object object, long nanos) throws InterruptedException {
    scheduler.point(me);
    Owner owner = requireOwner(me, object);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    trace.add(StepKind.WAITS, me, object);
    give(me, object);
    me.object = object;
    me.deadline = nanos == 0 ? ManagedThread.NEVER : time.after(nanos);
    scheduler.block(me, State.WAITING);
    me.deadline = ManagedThread.NEVER;
    me.object = null;
    take(me, object, owner.depth());
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** {@code Object.notify} and {@code notifyAll}. */
  void wake(ManagedThread me, Object object, boolean all) {
    scheduler.point(me);
    requireOwner(me, object);
    List<ManagedThread> waiting =
        scheduler.threads().stream()
            .filter(thread -> thread.state == State.WAITING && thread.object == object)
            .toList();
    if (waiting.isEmpty()) {
      trace.add(StepKind.WAKES_NOBODY, me, object);
      return;
    }
    for (ManagedThread woken : all ? waiting : List.of(one(waiting))) {
      woken.state = State.READY;
      woken.deadline = ManagedThread.NEVER;
      trace.addThread(StepKind.WAKES, me, woken);
    }
  }

  /** Which one wakes is open, so it is one more thing to explore. */
  private ManagedThread one(List<ManagedThread> waiting) {
    if (waiting.size() == 1) {
      return waiting.getFirst();
    }
    int[] indices = waiting.stream().mapToInt(thread -> thread.index).toArray();
    int chosen = policy.choose(scheduler.steps(), Policy.NOBODY, indices, true);
    return scheduler.threads().get(chosen);
  }

  private Owner requireOwner(ManagedThread me, Object object) {
    Owner owner = owners.get(object);
    if (owner == null || owner.thread() != me) {
      throw new IllegalMonitorStateException("current thread is not owner");
    }
    return owner;
  }
}
