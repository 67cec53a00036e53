package io.livegrade.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxContract;
import io.livegrade.sandbox.image.RootFileSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class DockerSandboxIT extends SandboxContract {

  private final Optional<DockerEngine> engine =
      DockerEngine.find(System.getenv(), Path.of(System.getProperty("user.home")));

  @Override
  protected Sandbox open(RootFileSystem fileSystem) {
    if (engine.isEmpty() && System.getenv("CI") == null) {
      assumeTrue(false, "No container engine answers on this host, so nothing can be said of it");
    }
    assertThat(engine).as("a container engine; CI has to provide one").isPresent();
    return new DockerSandbox(engine.orElseThrow(), fileSystem, Optional.empty());
  }

  @Override
  protected List<String> leftovers() {
    return engine.stream()
        .flatMap(
            each ->
                each
                    .client()
                    .listContainersCmd()
                    .withShowAll(true)
                    .withLabelFilter(Owner.self().labels())
                    .exec()
                    .stream())
        .map(container -> List.of(container.getNames()).toString())
        .toList();
  }
}
