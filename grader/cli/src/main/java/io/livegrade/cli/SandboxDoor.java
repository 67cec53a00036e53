package io.livegrade.cli;

import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.docker.DockerEngine;
import io.livegrade.sandbox.docker.DockerSandbox;
import io.livegrade.sandbox.image.ImageContents;
import io.livegrade.sandbox.image.RootFileSystem;
import io.livegrade.sandbox.image.RootFileSystemBuilder;
import io.livegrade.sandbox.namespaces.NamespacesSandbox;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the sandbox an operator asks for. */
final class SandboxDoor {

  private final Surroundings surroundings;
  private final LibraryCatalogue libraries;
  private final Progress progress;

  SandboxDoor(Surroundings surroundings, LibraryCatalogue libraries, Progress progress) {
    this.surroundings = surroundings;
    this.libraries = libraries;
    this.progress = progress;
  }

  /**
   * {@return the sandbox, which works}
   *
   * @throws SandboxException where it does not, with what to do
   */
  Sandbox open(SandboxKind kind) {
    return switch (kind) {
      case DOCKER -> docker(engine().orElseThrow(this::noEngine));
      case NAMESPACES -> namespaces();
      case AUTO -> engine().map(this::dockerElseNamespaces).orElseGet(this::namespaces);
    };
  }

  private Sandbox dockerElseNamespaces(DockerEngine engine) {
    try {
      return docker(engine);
    } catch (SandboxException e) {
      progress.say("docker does not work here, so namespaces it is: " + e.getMessage());
      return namespaces();
    }
  }

  private Sandbox docker(DockerEngine engine) {
    return new DockerSandbox(engine, rootFileSystem(), Optional.empty());
  }

  private Sandbox namespaces() {
    return new NamespacesSandbox(rootFileSystem());
  }

  private Optional<DockerEngine> engine() {
    return DockerEngine.find(surroundings.environment(), surroundings.userHome());
  }

  private SandboxException noEngine() {
    return new SandboxException(
        "no Docker engine answers at "
            + String.join(
                " or ", DockerEngine.places(surroundings.environment(), surroundings.userHome()))
            + "; start one, or take --sandbox namespaces");
  }

  private RootFileSystem rootFileSystem() {
    Path jars = surroundings.sandboxLibraries();
    ImageContents contents =
        new ImageContents(
            jars.resolve("livegrade-stub.jar"),
            jars.resolve("livegrade-bridge.jar"),
            libraries.jars());
    return new RootFileSystemBuilder(surroundings.cache(), surroundings.javaHome(), progress::say)
        .build(contents);
  }
}
