package io.livegrade.cli;

import io.livegrade.model.host.HostFact;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.choice.Sandboxes;
import io.livegrade.sandbox.image.ImageContents;
import io.livegrade.sandbox.image.RootFileSystem;
import io.livegrade.sandbox.image.RootFileSystemBuilder;
import io.livegrade.sandbox.proof.ProofStore;
import java.nio.file.Path;
import java.util.List;

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
  Sandbox open(SandboxWish wish) {
    return sandboxes().choose(wish.kind(), wish.runtime());
  }

  /** {@return what the host has or lacks for the sandboxes there are} */
  List<HostFact> facts() {
    return sandboxes().facts();
  }

  /** {@return what was proved of sandboxes on this host} */
  ProofStore proofs() {
    return new ProofStore(surroundings.cache().resolve("proofs"), Version.text());
  }

  private Sandboxes sandboxes() {
    return new Sandboxes(
        surroundings.environment(), surroundings.userHome(), this::rootFileSystem, progress::say);
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
