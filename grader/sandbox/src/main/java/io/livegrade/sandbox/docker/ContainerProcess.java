package io.livegrade.sandbox.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.model.WaitResponse;
import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.OutsideView;
import io.livegrade.sandbox.ProcessEnd;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import io.livegrade.sandbox.process.EndNames;
import io.livegrade.sandbox.process.ErrorOutput;
import io.livegrade.sandbox.process.HostMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM as the one process of a container, attached to by a stream. */
final class ContainerProcess implements SandboxProcess {

  private static final Duration DEATH = Duration.ofSeconds(10);

  private final DockerEngine engine;
  private final String name;
  private final Set<ContainerProcess> running;
  private final Attachment attachment;
  private final ErrorOutput errors;
  private final HostMemory host = HostMemory.watch();
  private final ResultCallback.Adapter<WaitResponse> ended = new ResultCallback.Adapter<>();
  private volatile boolean killed;
  private volatile Optional<ProcessEnd> end = Optional.empty();

  /** Attaches to a container that was made and not yet started. */
  ContainerProcess(DockerEngine engine, String name, Limits limits, Set<ContainerProcess> running) {
    this.engine = engine;
    this.name = name;
    this.running = running;
    // Not on the thread that reads the frames: it has to go on reading until the end.
    this.errors =
        new ErrorOutput(
            limits.outputBytes(), () -> Thread.ofPlatform().daemon().start(this::destroy));
    this.attachment =
        engine.ask("attach to a container", () -> Attachment.to(name, engine, errors));
  }

  void begin() {
    engine.ask(
        "start a container",
        () -> {
          engine.client().startContainerCmd(name).exec();
          return engine.client().waitContainerCmd(name).exec(ended);
        });
  }

  @Override
  public OutputStream input() {
    return attachment.input();
  }

  @Override
  public InputStream output() {
    return attachment.output().source();
  }

  @Override
  public synchronized ProcessEnd awaitEnd(Duration atMost) {
    if (end.isPresent()) {
      return end.get();
    }
    try {
      if (!hasEnded(atMost)) {
        kill();
        if (!hasEnded(DEATH)) {
          throw new SandboxException("The container \"" + name + "\" could not be killed");
        }
      }
      // What it wrote last is still on its way; nobody may hold it up now.
      attachment.output().unbound();
      attachment.awaitEnd(DEATH);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      return new ProcessEnd.Killed();
    }
    ProcessEnd named = nameEnd();
    end = Optional.of(named);
    return named;
  }

  @Override
  public void kill() {
    killed = true;
    destroy();
  }

  @Override
  public OutsideView outside() {
    return engine.ask(
        "say what a container did",
        () ->
            new OutsideView(
                HostProcess.of(engine.client().inspectContainerCmd(name).exec()),
                // Where nothing has changed the engine answers with no list at all.
                Stream.ofNullable(engine.client().containerDiffCmd(name).exec())
                    .flatMap(List::stream)
                    .map(change -> Path.of(change.getPath()))
                    .toList()));
  }

  @Override
  public String diagnostics() {
    return errors.head();
  }

  @Override
  public void close() {
    if (!running.remove(this)) {
      return; // closed before
    }
    attachment.output().discard();
    try (attachment) {
      engine.ask("remove a container", () -> Removal.remove(engine.client(), name));
    } finally {
      closeQuietly(ended);
    }
  }

  private void destroy() {
    // An engine kills only after it got rid of all output: nothing may be in its way.
    attachment.output().discard();
    try {
      engine.ask("kill a container", () -> Removal.kill(engine.client(), name));
    } catch (SandboxException e) {
      attachment.close(); // nobody is to wait for what it says
      throw e;
    }
  }

  private ProcessEnd nameEnd() {
    ContainerState state =
        engine.ask(
            "inspect a container",
            () -> engine.client().inspectContainerCmd(name).exec().getState());
    int code = Objects.requireNonNullElse(state.getExitCodeLong(), 0L).intValue();
    return EndNames.name(code, errors, Boolean.TRUE.equals(state.getOOMKilled()), killed, host);
  }

  private boolean hasEnded(Duration atMost) throws InterruptedException {
    return engine.await(
        "say how a container ended",
        () -> ended.awaitCompletion(atMost.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static void closeQuietly(ResultCallback.Adapter<?> callback) {
    try {
      callback.close();
    } catch (IOException e) {
      // The connection is gone already.
    }
  }
}
