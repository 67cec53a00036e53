package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.bridge.stub.Traits;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/** What rewritten classes tell around their calls of the JDK and of what the scenario gave them. */
public final class CallHooks {

  private static final ThreadLocal<Boolean> NEXT_MAP_ORDERS_BY_ACCESS = new ThreadLocal<>();

  private CallHooks() {}

  /** Before a call. */
  public static void before(@Nullable Object receiver, int site, int traits) {
    ManagedThread me = Execution.caller();
    if (me == null || isNoConcern(me, receiver, traits) || receiver == null) {
      return;
    }
    Execution execution = me.execution;
    me.site = site;
    boolean locking = isLocking(execution, receiver, traits);
    if (locking) {
      execution.monitors.enter(me, execution.synchronization.rootOf(receiver));
    } else {
      execution.scheduler.point(me);
    }
    execution.trace.add(StepKind.STEP, me, null);
    me.object = receiver;
    me.callsInProgress++;
    if (!locking && isSynchronizing(execution, receiver, traits)) {
      execution.synchronization.acquire(me, receiver);
      execution.synchronization.release(me, receiver);
      if (execution.synchronization.rootOf(receiver) instanceof StampedLock) {
        me.optimistic = false;
      }
    } else {
      execution.collections.access(me, receiver, traits);
    }
    if ((traits & Traits.HANDS_OVER) != 0) {
      execution.synchronization.handOver(me);
    }
    if ((traits & Traits.TAKES_OVER) != 0) {
      execution.synchronization.takeOver(me);
    }
    if ((traits & Traits.WAITS) != 0) {
      Object lock = execution.synchronization.rootOf(receiver);
      execution.trace.add(StepKind.WAITS, me, lock);
      me.gives(lock);
      me.awaits = true;
    }
  }

  /** After a call that returned. */
  public static void after(
      @Nullable Object result, @Nullable Object receiver, int site, int traits) {
    ManagedThread me = Execution.caller();
    if (me == null || isNoConcern(me, receiver, traits) || receiver == null) {
      return;
    }
    Execution execution = me.execution;
    leave(me, receiver, site, traits);
    execution.collections.handedOut(receiver, result, traits);
    if ((traits & Traits.VIEWS) != 0 && (traits & Traits.COLLECTION) == 0 && result != null) {
      execution.synchronization.alias(result, receiver);
    }
    Object root = execution.synchronization.rootOf(receiver);
    if ((traits & Traits.TAKES) != 0 && succeeded(result)) {
      me.takes(root);
      execution.trace.add(StepKind.TAKES, me, root);
    }
    if ((traits & Traits.GIVES) != 0) {
      me.gives(root);
      execution.trace.add(StepKind.GIVES, me, root);
    }
    me.optimistic |= (traits & Traits.OPTIMISTIC) != 0;
  }

  /** After a call that threw. Returns only where the exception was our way to end a timed wait. */
  public static void failed(Throwable thrown, @Nullable Object receiver, int site, int traits)
      throws Throwable {
    ManagedThread me = Execution.caller();
    if (me == null || isNoConcern(me, receiver, traits) || receiver == null) {
      throw thrown;
    }
    boolean timedOut = me.timedOut && thrown instanceof InterruptedException;
    leave(me, receiver, site, traits);
    if (!timedOut) {
      throw thrown;
    }
    if ((traits & Traits.TIMES_OUT) != 0) {
      throw new TimeoutException();
    }
    // The rewritten code goes on as after a return, which counts again.
    me.callsInProgress++;
  }

  private static void leave(ManagedThread me, Object receiver, int site, int traits) {
    Execution execution = me.execution;
    me.deadline = ManagedThread.NEVER;
    execution.scheduler.arrive(me);
    if (me.timedOut) {
      // We interrupted it; where it was let go all the same, the candidate must not see that.
      Thread.interrupted();
    }
    me.timedOut = false;
    me.site = site;
    me.object = null;
    me.callsInProgress--;
    if (isLocking(execution, receiver, traits)) {
      execution.monitors.exit(me, execution.synchronization.rootOf(receiver));
    } else if (isSynchronizing(execution, receiver, traits)) {
      execution.synchronization.release(me, receiver);
      execution.synchronization.acquire(me, receiver);
    }
    if ((traits & Traits.HANDS_OVER) != 0) {
      execution.synchronization.handOver(me);
    }
    if ((traits & Traits.TAKES_OVER) != 0) {
      execution.synchronization.takeOver(me);
    }
    if ((traits & Traits.WAITS) != 0) {
      Object lock = execution.synchronization.rootOf(receiver);
      me.takes(lock);
      me.awaits = false;
      execution.trace.add(StepKind.TAKES, me, lock);
    }
  }

  /** At the start of code that other threads' work may have led to. */
  public static void entered() {
    ManagedThread me = Execution.caller();
    if (me != null && me.pooled && me.callsInProgress == 0) {
      me.execution.scheduler.arrive(me);
      me.execution.synchronization.handOver(me);
      me.execution.synchronization.takeOver(me);
    }
  }

  /** Before code of the scenario's is called. */
  public static void beforeCallOut(int site) {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.site = site;
      me.execution.scheduler.point(me);
      me.execution.trace.add(StepKind.STEP, me, null);
      me.callOuts++;
    }
  }

  /** After code of the scenario's was called, however that ended. */
  public static void afterCallOut(int site) {
    ManagedThread me = Execution.caller();
    if (me != null) {
      me.callOuts--;
      me.execution.scheduler.arrive(me);
      me.site = site;
    }
  }

  /** Makes a map of the JDK's. */
  @SuppressWarnings("NonApiType") // what the rewritten code made itself before
  public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(
      int capacity, float loadFactor, boolean ordersByAccess) {
    LinkedHashMap<K, V> map = new LinkedHashMap<>(capacity, loadFactor, ordersByAccess);
    noteOrder(map, ordersByAccess);
    return map;
  }

  /** Before the constructor of a map of the candidate's own class hands on how it is ordered. */
  public static void willOrder(boolean ordersByAccess) {
    NEXT_MAP_ORDERS_BY_ACCESS.set(ordersByAccess);
  }

  /** After that. */
  public static void ordered(Object map) {
    noteOrder(map, Boolean.TRUE.equals(NEXT_MAP_ORDERS_BY_ACCESS.get()));
  }

  private static void noteOrder(Object map, boolean ordersByAccess) {
    ManagedThread me = Execution.caller();
    if (me != null && ordersByAccess) {
      me.execution.collections.ordersByAccess(map);
    }
  }

  private static boolean isNoConcern(ManagedThread me, @Nullable Object receiver, int traits) {
    return receiver == null
        || ((traits & Traits.COLLECTION) != 0 && !me.execution.collections.isOne(receiver));
  }

  /** What takes its own monitor takes ours instead, so that none is ever taken for real. */
  private static boolean isLocking(Execution execution, Object receiver, int traits) {
    return (traits & Traits.COLLECTION) != 0 && execution.collections.isLocking(receiver);
  }

  private static boolean isSynchronizing(Execution execution, Object receiver, int traits) {
    return (traits & Traits.COLLECTION) == 0 || execution.collections.isSafe(receiver);
  }

  private static boolean succeeded(@Nullable Object result) {
    return !Boolean.FALSE.equals(result) && !Long.valueOf(0).equals(result);
  }
}
