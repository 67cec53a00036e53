package io.livegrade.stub.schedule;

import io.livegrade.bridge.schedule.Caller;
import io.livegrade.bridge.schedule.End;
import io.livegrade.bridge.schedule.Result;
import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.stub.ScheduleReport.Outcome;
import io.livegrade.bridge.stub.ScheduleReport.StepKind;
import io.livegrade.stub.schedule.ManagedThread.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of a program from its first line to the last thread's end. */
@SuppressWarnings("ReferenceEquality") // a class loader is that very one
final class Performance {

  private static final int LOOK_MILLIS = 150;
  private static final int PATIENCE_LOOKS = 12;
  private static final int WORK = 100_000_000;
  private static final int MAX_TEXT = 300;

  private final Program program;
  private final Execution execution;
  private final List<Result> results = new ArrayList<>();
  private @Nullable Object after = "never reached";
  private boolean stoppedByItself;
  private boolean stuck;
  private volatile long worked;

  Performance(Program program, Policy policy) {
    this.program = program;
    this.execution = new Execution(policy);
  }

  Execution execution() {
    return execution;
  }

  /** {@return whether a thread runs on where nothing can stop it} */
  boolean isStuck() {
    return stuck;
  }

  /** Runs it, on threads of its own. */
  void run() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    ManagedThread main = execution.register("main", false);
    Thread first = main.carry(() -> perform(main));
    execution.makeRunning();
    Thread.ofVirtual()
        .start(
            () -> {
              first.start();
              stoppedByItself = execution.scheduler.watch();
              execution.scheduler.end();
              done.countDown();
            });
    int idleLooks = 0;
    int steps = -1;
    while (!done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      idleLooks = execution.scheduler.steps() == steps ? idleLooks + 1 : 0;
      steps = execution.scheduler.steps();
      work();
      if (idleLooks == PATIENCE_LOOKS) {
        stuck = true;
        execution.scheduler.end();
        break;
      }
    }
    Execution.noneRunning();
  }

  /**
   * On a busy machine the time that passed says little. Where this thread has come so far with work
   * of its own, the candidate's had its share too.
   */
  private void work() {
    long sum = worked;
    for (int i = 0; i < WORK; i++) {
      sum = sum * 31 + i;
    }
    worked = sum;
  }

  @SuppressWarnings("CatchThrowable") // the candidate's code may throw anything
  private void perform(ManagedThread me) {
    execution.scheduler.arrive(me);
    try {
      perform(me, program.newScenario());
    } catch (Throwable thrown) {
      after = "not run: " + thrown;
    }
    execution.scheduler.arrive(me);
    execution.scheduler.finish(me);
  }

  private void perform(ManagedThread me, Scenario<Object> scenario) throws Throwable {
    List<Caller<Object>> callers = scenario.callers();
    results.addAll(Collections.nCopies(callers.size(), new Result.NeverEnded()));
    Object subject;
    try {
      subject = program.newSubject(scenario);
      scenario.before(subject);
    } catch (Throwable thrown) {
      execution.scheduler.arrive(me);
      Collections.fill(results, threw(thrown));
      after = "the callers were never started";
      return;
    }
    execution.scheduler.arrive(me);
    execution.trace.add(StepKind.CALLERS_START, me, null);
    List<ManagedThread> threads = new ArrayList<>();
    for (int i = 0; i < callers.size(); i++) {
      threads.add(caller(me, i, callers.get(i), subject));
    }
    threads.forEach(thread -> thread.thread().start());
    threads.forEach(thread -> execution.join(me, thread));
    me.site = -1;
    try {
      after = scenario.after(subject);
    } catch (Throwable thrown) {
      after = "threw " + threw(thrown).words();
    }
  }

  private ManagedThread caller(ManagedThread me, int index, Caller<Object> caller, Object subject) {
    Runnable body =
        () -> {
          Result result;
          try {
            result = new Result.Returned(caller.call().on(subject));
          } catch (Throwable thrown) {
            result = threw(thrown);
          }
          results.set(index, result);
        };
    Thread thread = execution.newThread(me, body, "T" + (index + 1) + " " + caller.label(), false);
    ManagedThread made = execution.managed(thread);
    if (made == null) {
      throw new IllegalStateException("a thread that was just made is not known");
    }
    return made;
  }

  private static Result threw(Throwable thrown) {
    Class<?> type = thrown.getClass();
    while (type.getClassLoader() != null
        && type.getClassLoader() != Scenario.class.getClassLoader()
        && !isOfPack(type)) {
      type = type.getSuperclass();
    }
    String message;
    try {
      message = String.valueOf(thrown.getMessage());
    } catch (RuntimeException | Error e) {
      message = "";
    }
    message = message.equals("null") ? "" : message;
    return new Result.Threw(
        type.getName(), message.length() <= MAX_TEXT ? message : message.substring(0, MAX_TEXT));
  }

  private static boolean isOfPack(Class<?> type) {
    return "pack".equals(type.getClassLoader().getName());
  }

  /** {@return what came of it} */
  Outcome outcome() {
    End end = end();
    return new Outcome(
        results,
        after,
        end,
        end == End.COMPLETED ? List.of() : new Standstill(execution).waiting(),
        execution.trace.course());
  }

  private End end() {
    if (!stoppedByItself) {
      return End.ENDLESS;
    }
    if (execution.scheduler.threads().getFirst().state != State.DONE) {
      return End.DEADLOCK;
    }
    return execution.scheduler.threads().stream().anyMatch(ManagedThread::isAlive)
        ? End.LEAK
        : End.COMPLETED;
  }
}
