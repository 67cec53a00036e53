package io.livegrade.cli;

import io.livegrade.sandbox.choice.SandboxKind;
import io.livegrade.sandbox.docker.DockerEngine;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What submissions are run behind: each kind of sandbox, and each runtime that changes one. */
enum Wall {
  NAMESPACES("namespaces", SandboxKind.NAMESPACES, Optional.empty()),
  DOCKER("docker", SandboxKind.DOCKER, Optional.empty()),
  GVISOR("docker with gVisor", SandboxKind.DOCKER, Optional.of("runsc"));

  private final String words;
  private final SandboxKind kind;
  private final Optional<String> runtime;

  Wall(String words, SandboxKind kind, Optional<String> runtime) {
    this.words = words;
    this.kind = kind;
    this.runtime = runtime;
  }

  /** {@return those there are on this host; under CI at least containers, which it provides} */
  static Set<Wall> here() {
    Set<Wall> here = EnumSet.of(NAMESPACES);
    Optional<DockerEngine> engine =
        DockerEngine.find(System.getenv(), Path.of(System.getProperty("user.home")));
    if (engine.isPresent() || System.getenv("CI") != null) {
      here.add(DOCKER);
    }
    if (engine
        .filter(found -> GVISOR.runtime.map(found.runtimes()::contains).orElse(false))
        .isPresent()) {
      here.add(GVISOR);
    }
    return here;
  }

  SandboxWish wish() {
    return new SandboxWish(kind, runtime);
  }

  /** {@return as an operator calls it} */
  String words() {
    return words;
  }
}
