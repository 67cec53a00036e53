package io.livegrade.examination.session;

import io.livegrade.bridge.Endpoint;
import io.livegrade.bridge.PeerLost;
import io.livegrade.bridge.Side;
import io.livegrade.bridge.WireTypes;
import io.livegrade.bridge.stub.Prelude;
import io.livegrade.bridge.stub.StubService;
import io.livegrade.examination.pack.CompiledPack;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.run.RunOutcome;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** One sandbox at work, from its start to the naming of its end. */
public final class Session implements AutoCloseable {

  /** A JVM on a machine with every core busy still starts within this. */
  private static final Duration START = Duration.ofSeconds(30);

  private static final Duration END = Duration.ofSeconds(5);

  /** What {@code -XX:+ExitOnOutOfMemoryError} ends a JVM with. */
  private static final int OUT_OF_MEMORY_EXIT = 3;

  private final SandboxProcess process;
  private final Endpoint endpoint;
  private final StubService service;
  private final Limits limits;
  private final List<Throwable> failedCallbacks;
  private final ScheduledThreadPoolExecutor timers =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("deadline").factory());
  private volatile Optional<Duration> exceeded = Optional.empty();
  private volatile Optional<SandboxException> notKilled = Optional.empty();

  private Session(
      SandboxProcess process, Endpoint endpoint, Limits limits, List<Throwable> failedCallbacks) {
    this.process = process;
    this.endpoint = endpoint;
    this.limits = limits;
    // Most are closed in time, and should not be kept until they would have expired.
    this.timers.setRemoveOnCancelPolicy(true);
    this.failedCallbacks = failedCallbacks;
    this.service = endpoint.proxy(StubService.REFERENCE, StubService.class);
  }

  /**
   * Starts a sandbox and waits until its stub answers.
   *
   * @param types a loader of the pack's types in this JVM
   * @throws SandboxException when it does not come up, whatever the reason
   */
  public static Session start(
      Sandbox sandbox, Launch launch, CompiledPack pack, ClassLoader types) {
    SandboxProcess process = sandbox.start(launch);
    List<Throwable> failedCallbacks = Collections.synchronizedList(new ArrayList<>());
    boolean ready = false;
    try {
      Prelude.write(process.input(), pack.shared());
      Endpoint endpoint =
          new Endpoint(
              Side.GRADER,
              process.output(),
              process.input(),
              new WireTypes(types, pack.sharedNames()),
              failedCallbacks::add);
      Session session = new Session(process, endpoint, launch.limits(), failedCallbacks);
      endpoint.start();
      // No code of the candidate's has run yet, so a failure up to here is ours.
      try (Deadline _ = session.deadline(START)) {
        session.service.load(List.of());
      }
      ready = true;
      return session;
    } catch (IOException | PeerLost e) {
      sandbox.requireThatItWorks();
      throw new SandboxException(
          "The program inside the "
              + sandbox.name()
              + " sandbox did not come up: "
              + e.getMessage()
              + ". It printed: '"
              + process.diagnostics().strip()
              + "'",
          e);
    } finally {
      if (!ready) {
        process.close();
      }
    }
  }

  /** {@return the stub's service; its calls throw {@link PeerLost} once the sandbox has ended} */
  public StubService service() {
    return service;
  }

  /** {@return a running deadline: unless closed in time, it ends this session} */
  public Deadline deadline(Duration limit) {
    return deadline(limit, () -> {});
  }

  /**
   * {@return a running deadline: unless closed in time, it ends this session}
   *
   * @param andThen done after that
   */
  public Deadline deadline(Duration limit, Runnable andThen) {
    return new Deadline(
        timers,
        limit,
        () -> {
          exceeded = Optional.of(limit);
          try {
            process.kill();
          } catch (SandboxException e) {
            notKilled = Optional.of(e);
          }
          andThen.run();
        });
  }

  /** {@return errors that callbacks into this JVM ended with, since the last forgetting} */
  public List<Throwable> failedCallbacks() {
    synchronized (failedCallbacks) {
      return List.copyOf(failedCallbacks);
    }
  }

  /** Forgets the callbacks that failed so far. */
  public void forgetFailedCallbacks() {
    failedCallbacks.clear();
  }

  /** {@return whether the sandbox is gone} */
  public boolean isLost() {
    return endpoint.lost().isPresent();
  }

  /**
   * {@return how the lost sandbox ended}
   *
   * @throws SandboxException where that cannot be told: then it may be what failed
   */
  public RunOutcome outcome() {
    if (notKilled.isPresent()) {
      throw notKilled.get();
    }
    Optional<PeerLost> lost = endpoint.lost();
    if (exceeded.isPresent()) {
      return new RunOutcome.TimedOut(exceeded.get());
    }
    if (lost.isPresent() && lost.get().isViolation()) {
      process.kill();
      return new RunOutcome.TamperingSuspected(
          "the process sent " + lost.get().getMessage() + ", which no honest program does");
    }
    return switch (process.awaitEnd(END)) {
      case ProcessEnd.OutOfMemory() -> new RunOutcome.OutOfMemory(limits.memoryMebibytes());
      case ProcessEnd.OutputFlooded() -> new RunOutcome.OutputFlooded(limits.outputBytes());
      case ProcessEnd.Exited(int code) when code == OUT_OF_MEMORY_EXIT && saidOutOfMemory() ->
          new RunOutcome.OutOfMemory(limits.memoryMebibytes());
      case ProcessEnd.Exited(int code) when code == StubService.OUT_OF_THREADS_EXIT ->
          new RunOutcome.EndedEarly(RunOutcome.EndedEarly.OUT_OF_THREADS);
      case ProcessEnd.Exited(int code) -> new RunOutcome.EndedEarly(code);
      case ProcessEnd.Killed() ->
          new RunOutcome.TamperingSuspected(
              "the process closed its end of the bridge and went on running");
    };
  }

  private boolean saidOutOfMemory() {
    return process.diagnostics().contains("OutOfMemoryError");
  }

  @Override
  public void close() {
    timers.shutdownNow();
    process.close();
  }
}
