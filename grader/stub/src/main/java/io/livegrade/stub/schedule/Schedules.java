package io.livegrade.stub.schedule;

import io.livegrade.bridge.schedule.Scenario;
import io.livegrade.bridge.schedule.VirtualTime;
import io.livegrade.bridge.stub.ScheduleReport;
import io.livegrade.bridge.stub.ScheduleRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answers the grader's requests to run scenarios. */
public final class Schedules {

  static {
    // Read by the JVM when its first virtual thread is made, which is ours.
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
    System.setProperty("jdk.virtualThreadScheduler.maxPoolSize", "1");
    System.setProperty("jdk.trackAllThreads", "false");
    VirtualTime.keptBy(new ExecutionTime());
  }

  private final ClassLoader packLoader;
  private final ClassLoader candidateLoader;

  /**
   * @param packLoader loads scenarios
   * @param candidateLoader loads the rewritten classes
   */
  public Schedules(ClassLoader packLoader, ClassLoader candidateLoader) {
    this.packLoader = packLoader;
    this.candidateLoader = candidateLoader;
  }

  /**
   * {@return what was seen}
   *
   * @param parameters of the subject's constructor
   */
  public ScheduleReport run(ScheduleRequest request, Class<?>[] parameters)
      throws ReflectiveOperationException, InterruptedException {
    for (String name : request.classes()) {
      initialize(name);
    }
    @SuppressWarnings("unchecked") // it is the subject's type that its author wrote it for
    Class<? extends Scenario<Object>> scenario =
        (Class<? extends Scenario<Object>>)
            Class.forName(request.scenario(), true, packLoader).asSubclass(Scenario.class);
    Class<?> subject = Class.forName(request.subject(), true, candidateLoader);
    return new Exploration(
            new Program(scenario.getConstructor(), subject.getConstructor(parameters)))
        .explore(request.randomOrders());
  }

  /**
   * A thread that waits for another one to initialize a class holds on to the only carrier, so all
   * classes are initialized before.
   */
  private void initialize(String name) {
    try {
      Class.forName(name, true, candidateLoader);
    } catch (ClassNotFoundException | LinkageError e) {
      // It fails again where it is used, and is seen there.
    }
  }

  /** The time of the calling thread's execution. */
  private static final class ExecutionTime implements VirtualTime.Source {

    @Override
    public long nanoTime() {
      return TimeHooks.nanoTime();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
      ManagedThread me = caller();
      TimeHooks.sleep(me, time.toNanos());
    }

    @Override
    public void advance(Duration time) {
      ManagedThread me = caller();
      Execution execution = me.execution;
      execution.scheduler.point(me);
      execution.time.advance(time.toNanos(), execution.scheduler.threads(), execution.trace);
    }

    private static ManagedThread caller() {
      @Nullable ManagedThread me = Execution.caller();
      if (me == null) {
        throw new IllegalStateException("virtual time passes only while a scenario is run");
      }
      return me;
    }
  }
}
