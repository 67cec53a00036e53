package io.livegrade.cli;

import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.choice.SandboxKind;
import io.livegrade.sandbox.choice.Sandboxes;
import io.livegrade.sandbox.image.ImageContents;
import io.livegrade.sandbox.image.RootFileSystem;
import io.livegrade.sandbox.image.RootFileSystemBuilder;
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
   * {@return the sandbox, with its root file system made}
   *
   * @throws SandboxException where there is none, with what to do
   */
  Sandbox open(SandboxKind kind) {
    return new Sandboxes(surroundings.environment(), surroundings.userHome(), this::rootFileSystem)
        .choose(kind, Optional.empty());
  }

  private RootFileSystem rootFileSystem() {
    Path jars = surroundings.sandboxLibraries();
    ImageContents contents =
        new ImageContents(
            jars.resolve("livegrade-stub.jar"),
            jars.resolve("livegrade-bridge.jar"),
            libraries.jars(),
            libraries.selections());
    return new RootFileSystemBuilder(surroundings.cache(), surroundings.javaHome(), progress::say)
        .build(contents);
  }
}
