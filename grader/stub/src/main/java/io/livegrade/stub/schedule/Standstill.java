package io.livegrade.stub.schedule;

import io.livegrade.bridge.stub.ScheduleReport.WaitKind;
import io.livegrade.bridge.stub.ScheduleReport.Waiting;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells who waits for what when nothing moves any more. */
final class Standstill {

  private static final int NOBODY = -1;

  private final Execution execution;

  Standstill(Execution execution) {
    this.execution = execution;
  }

  List<Waiting> waiting() {
    return execution.scheduler.threads().stream()
        .filter(thread -> thread.isAlive() && !isAwaitingCallers(thread))
        .map(this::waiting)
        .toList();
  }

  /** The first thread starts the callers, and says nothing new where they do not end. */
  private static boolean isAwaitingCallers(ManagedThread thread) {
    return thread.index == 0 && thread.state == State.JOINING;
  }

  private Waiting waiting(ManagedThread thread) {
    Object object = thread.object == null ? null : execution.synchronization.rootOf(thread.object);
    return new Waiting(
        thread.index,
        thread.site,
        kindOf(thread),
        object == null || object instanceof ManagedThread
            ? ""
            : execution.trace.nameOfThing(object),
        ownerOf(thread, object),
        thread.holds().stream().map(execution.trace::nameOfThing).toList());
  }

  private static WaitKind kindOf(ManagedThread thread) {
    return switch (thread.state) {
      case ENTERING -> WaitKind.MONITOR;
      case WAITING -> WaitKind.NOTIFICATION;
      case PARKED -> WaitKind.PERMIT;
      case JOINING -> WaitKind.THREAD;
      case OUTSIDE ->
          thread.awaits
              ? WaitKind.NOTIFICATION
              : thread.callsInProgress > 0 ? WaitKind.JDK : inAction(thread);
      case CREATED, READY, RUNNING, SLEEPING, DONE -> WaitKind.NOTHING;
    };
  }

  private static WaitKind inAction(ManagedThread thread) {
    return thread.callOuts > 0 ? WaitKind.ACTION : WaitKind.NOTHING;
  }

  private int ownerOf(ManagedThread waiting, @Nullable Object object) {
    if (object instanceof ManagedThread joined) {
      return joined.index;
    }
    if (object == null || waiting.state == State.WAITING || waiting.awaits) {
      return NOBODY;
    }
    return execution.scheduler.threads().stream()
        .filter(thread -> thread != waiting && thread.has(object))
        .mapToInt(thread -> thread.index)
        .findFirst()
        .orElse(NOBODY);
  }

  /** {@return where a thread waits in real time, which nothing here can end, or empty} */
  String realTime() {
    return execution.scheduler.threads().stream()
        .filter(thread -> thread.state == State.OUTSIDE)
        .filter(thread -> thread.deadline == ManagedThread.NEVER)
        .map(ManagedThread::thread)
        .filter(thread -> thread.getState() == Thread.State.TIMED_WAITING)
        .filter(thread -> !isIdleInPool(thread))
        .findFirst()
        .map(thread -> "a wait in real time")
        .orElse("");
  }

  /** These wait for very long, or until they are told. */
  private static boolean isIdleInPool(Thread thread) {
    return Stream.of(thread.getStackTrace())
        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
        .anyMatch(
            frame ->
                frame.equals("java.util.concurrent.ThreadPoolExecutor.getTask")
                    || frame.equals("java.util.concurrent.ExecutorService.close")
                    || frame.equals("java.util.concurrent.ThreadPerTaskExecutor.close"));
  }
}
