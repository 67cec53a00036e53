package io.livegrade.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.HostConfig;
import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.Launch;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.SandboxProcess;
import io.livegrade.sandbox.image.JavaCommand;
import io.livegrade.sandbox.image.RootFileSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Walls a submission in with a container. */
public final class DockerSandbox implements Sandbox {

  private final DockerEngine engine;
  private final RootFileSystem fileSystem;
  private final Optional<String> runtime;
  private final Function<Limits, HostConfig> flags;
  private final String image;
  private final Map<String, String> labels = Owner.self().labels();
  private final Set<ContainerProcess> running = ConcurrentHashMap.newKeySet();
  private final Thread atExit = Thread.ofPlatform().unstarted(this::closeAll);
  private final CompletableFuture<Void> sweeping;

  /**
   * Runs submissions in containers of an engine, over a root file system.
   *
   * @param runtime what the engine is to run containers with, {@code runsc} for instance; its own
   *     choice if empty
   */
  public DockerSandbox(DockerEngine engine, RootFileSystem fileSystem, Optional<String> runtime) {
    this(engine, fileSystem, runtime, new ContainerFlags(runtime)::of);
  }

  /** The same with other flags. */
  DockerSandbox(
      DockerEngine engine,
      RootFileSystem fileSystem,
      Optional<String> runtime,
      Function<Limits, HostConfig> flags) {
    this.engine = engine;
    this.fileSystem = fileSystem;
    this.runtime = runtime;
    this.flags = flags;
    this.image = DockerImage.of(engine, fileSystem, runtime);
    Runtime.getRuntime().addShutdownHook(atExit);
    this.sweeping =
        CompletableFuture.runAsync(this::removeOrphans, Thread.ofPlatform().daemon()::start);
  }

  @Override
  public String name() {
    return "docker" + runtime.map(chosen -> " (" + chosen + ")").orElse("");
  }

  @Override
  public List<String> setting() {
    return List.of(name(), fileSystem.key(), engine.description());
  }

  @Override
  public SandboxProcess start(Launch launch) {
    String name = "livegrade-" + UUID.randomUUID();
    engine.ask("create a container", () -> create(name, launch));
    try {
      ContainerProcess process = new ContainerProcess(engine, name, launch.limits(), running);
      running.add(process);
      process.begin();
      return process;
    } catch (SandboxException e) {
      try {
        engine.ask("remove a container", () -> Removal.remove(engine.client(), name));
      } catch (SandboxException alsoFailed) { // the first failure is the one to be told
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
  }

  /** Its engine answered when this was made; what it refuses, it says itself. */
  @Override
  public void requireThatItWorks() {
    engine.ask("answer", () -> engine.client().pingCmd().exec());
  }

  @Override
  public void close() {
    closeAll();
    // What an engine does not sweep now, it will the next time.
    sweeping.exceptionally(_ -> null).join();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The JVM is ending, and the hook runs already.
    }
  }

  private String create(String name, Launch launch) {
    List<String> command = JavaCommand.of(fileSystem, launch);
    return engine
        .client()
        .createContainerCmd(image)
        .withName(name)
        .withLabels(labels)
        .withEntrypoint(command.getFirst())
        .withCmd(command.subList(1, command.size()))
        .withUser(ContainerFlags.USER)
        .withWorkingDir("/")
        .withStdinOpen(true)
        .withStdInOnce(true)
        .withAttachStdin(true)
        .withAttachStdout(true)
        .withAttachStderr(true)
        .withTty(false) // a terminal would mix both outputs and change bytes
        .withHostConfig(flags.apply(launch.limits()))
        .exec()
        .getId();
  }

  /** Removes the containers of graders that were killed before they could. */
  private void removeOrphans() {
    engine.ask(
        "remove left containers",
        () -> {
          DockerClient client = engine.client();
          List<Container> ours =
              client
                  .listContainersCmd()
                  .withShowAll(true)
                  .withLabelFilter(List.of(Owner.MARK))
                  .exec();
          ours.stream()
              .filter(each -> Owner.of(each.getLabels()).isDead())
              .forEach(each -> Removal.remove(client, each.getId()));
          return ours.size();
        });
  }

  private void closeAll() {
    running.forEach(ContainerProcess::close);
  }
}
