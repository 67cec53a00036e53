package io.livegrade.sandbox.docker;

import io.livegrade.model.host.HostFact;
import java.util.List;
import java.util.Optional;

/** What the host has of a container engine. */
public final class EngineFacts {

  private static final String ENGINE = "engine";
  private static final String GVISOR = "gVisor";

  private EngineFacts() {}

  /**
   * {@return whether one answers, and whether it can run containers on a kernel of their own}
   *
   * @param engine that was found
   * @param noEngine why none was, in case
   */
  public static List<HostFact> of(Optional<DockerEngine> engine, String noEngine) {
    return engine
        .map(found -> List.of(version(found), gvisor(found)))
        .orElseGet(
            () ->
                List.of(
                    HostFact.amiss(
                        ENGINE, noEngine, "Start Docker; where there is none, namespaces serve.")));
  }

  private static HostFact version(DockerEngine engine) {
    return HostFact.fine(ENGINE, engine.description() + ", at " + engine.address());
  }

  /** A wish, not a want: everything works without. */
  private static HostFact gvisor(DockerEngine engine) {
    return engine.runtimes().contains(DockerEngine.GVISOR)
        ? HostFact.fine(GVISOR, "known to the engine: --runtime " + DockerEngine.GVISOR)
        : new HostFact(
            GVISOR,
            "not known to the engine",
            true,
            "For hostile users: install runsc and add it to the engine's daemon.json.");
  }
}
