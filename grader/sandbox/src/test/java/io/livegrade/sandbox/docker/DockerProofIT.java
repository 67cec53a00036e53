package io.livegrade.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.model.HostConfig;
import io.livegrade.model.run.Protection;
import io.livegrade.sandbox.ProofContract;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.TestImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DockerProofIT extends ProofContract {

  private static final String GVISOR = "runsc";

  private final Optional<DockerEngine> engine =
      DockerEngine.find(System.getenv(), Path.of(System.getProperty("user.home")));

  @BeforeEach
  void anEngineAnswers() {
    assumeTrue(
        engine.isPresent() || System.getenv("CI") != null,
        "No container engine answers on this host, so nothing can be said of it");
  }

  @Test
  void everythingHolds() {
    assertThat(open(prove(with(flags -> flags)))).isEmpty();
  }

  @Test
  void seesANetworkThatIsOn() {
    assertThat(open(prove(with(flags -> unfiltered(flags).withNetworkMode("bridge")))))
        .contains("tcp", "udp", "dns");
  }

  @Test
  void seesThatNoFilterAndNoLimitIsInForce() {
    assertThat(open(prove(with(flags -> unfiltered(flags).withPidsLimit(0L)))))
        .contains("system-calls", "new-privileges", "child-process", "threads")
        .doesNotContain("tcp", "other-program");
  }

  @Test
  void seesAPlaceToWriteTo() {
    assertThat(
            open(
                prove(
                    with(
                        flags ->
                            flags.withTmpFs(
                                Map.of("/tmp", "rw,mode=1777", "/home", "rw,mode=1777"))))))
        .isEqualTo(Set.of("scratch-space", "files"));
  }

  @Test
  void holdsByGvisor() {
    assumeTrue(
        engine.orElseThrow().runtimes().contains(GVISOR),
        "The engine of this host knows no runtime runsc, so nothing can be said of gVisor");

    List<Protection> found =
        prove(
            new DockerSandbox(engine.orElseThrow(), TestImage.withRealStub(), Optional.of(GVISOR)));

    // Filters and counts are for runtimes on the host's kernel, and this one brings a /tmp along.
    assertThat(open(found))
        .isSubsetOf("child-process", "process-memory", "scratch-space", "threads");
    assertThat(found)
        .filteredOn(each -> each.state() == Protection.State.NOT_TRIED)
        .extracting(Protection::id)
        .contains("system-calls");
  }

  private static HostConfig unfiltered(HostConfig flags) {
    return flags.withSecurityOpts(List.of("seccomp=unconfined"));
  }

  private Sandbox with(UnaryOperator<HostConfig> change) {
    ContainerFlags flags = new ContainerFlags(Optional.empty());
    return new DockerSandbox(
        engine.orElseThrow(),
        TestImage.withRealStub(),
        Optional.empty(),
        limits -> change.apply(flags.of(limits)));
  }
}
