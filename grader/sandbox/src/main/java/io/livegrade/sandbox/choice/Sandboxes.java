package io.livegrade.sandbox.choice;

import io.livegrade.model.host.HostFact;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.docker.DockerEngine;
import io.livegrade.sandbox.docker.DockerSandbox;
import io.livegrade.sandbox.docker.EngineFacts;
import io.livegrade.sandbox.image.RootFileSystem;
import io.livegrade.sandbox.namespaces.NamespaceFacts;
import io.livegrade.sandbox.namespaces.NamespacesSandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Opens the sandbox that suits a host.
 *
 * @param environment the operator's environment variables, which may name an engine
 * @param userHome where engines keep sockets of their users
 * @param fileSystem makes the root file system, asked only when there is a use for it
 * @param progress told one line when a sandbox makes something that takes seconds
 */
public record Sandboxes(
    Map<String, String> environment,
    Path userHome,
    Supplier<RootFileSystem> fileSystem,
    Consumer<String> progress) {

  /**
   * {@return a sandbox; whether this host lets it work, it is asked when one does not start}
   *
   * @param runtime what a container engine is to run containers with; empty for its own choice
   * @throws SandboxException when there is none, saying what was tried and what to install
   */
  public Sandbox choose(SandboxKind kind, Optional<String> runtime) {
    return switch (kind) {
      case DOCKER -> docker(requireEngine(), runtime);
      case NAMESPACES -> namespaces(runtime);
      case AUTO -> any(runtime);
    };
  }

  private Sandbox any(Optional<String> runtime) {
    Optional<DockerEngine> engine = findEngine();
    if (engine.isPresent()) {
      return docker(engine.get(), runtime);
    }
    try {
      return namespaces(runtime);
    } catch (SandboxException e) {
      throw new SandboxException(noEngine() + "\nNor do namespaces work. " + e.getMessage(), e);
    }
  }

  /** {@return what the host has or lacks for the sandboxes there are} */
  public List<HostFact> facts() {
    return Stream.concat(
            EngineFacts.of(findEngine(), noEngine()).stream(),
            NamespaceFacts.ofThisHost(environment).stream())
        .toList();
  }

  private Sandbox docker(DockerEngine engine, Optional<String> runtime) {
    runtime.ifPresent(name -> requireRuntime(engine, name));
    return new DockerSandbox(engine, fileSystem.get(), runtime);
  }

  private Sandbox namespaces(Optional<String> runtime) {
    runtime.ifPresent(
        name -> {
          throw new SandboxException(
              "The runtime \"" + name + "\" needs a container engine; leave it out or start one.");
        });
    return new NamespacesSandbox(fileSystem.get(), environment, progress);
  }

  private static void requireRuntime(DockerEngine engine, String name) {
    Set<String> known = engine.runtimes();
    if (!known.contains(name)) {
      throw new SandboxException(
          "The container engine at \"%s\" knows no runtime \"%s\", but %s. Name one of these, or add it to the engine's daemon.json under \"runtimes\" and have the engine read that again."
              .formatted(engine.address(), name, String.join(", ", known)));
    }
  }

  private DockerEngine requireEngine() {
    return findEngine()
        .orElseThrow(
            () -> new SandboxException(noEngine() + " Start Docker, or use the other sandbox."));
  }

  private Optional<DockerEngine> findEngine() {
    return DockerEngine.find(environment, userHome);
  }

  private String noEngine() {
    return "No container engine answers; tried "
        + String.join(", ", DockerEngine.places(environment, userHome))
        + ".";
  }
}
