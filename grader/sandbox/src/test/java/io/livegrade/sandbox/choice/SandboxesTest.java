package io.livegrade.sandbox.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.docker.DockerEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SandboxesTest {

  @Test
  void saysSoonWhereNoEngineIs(@TempDir Path home) {
    Map<String, String> environment = Map.of("DOCKER_HOST", "unix://" + home.resolve("none.sock"));
    Instant before = Instant.now();
    assertThat(DockerEngine.find(environment, home)).isEmpty();
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void namesThePlacesTried(@TempDir Path home) {
    String address = "unix://" + home.resolve("none.sock");
    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(
            () -> without(Map.of("DOCKER_HOST", address), home).choose(SandboxKind.DOCKER, none()))
        .withMessageContaining(address)
        .withMessageContaining("Start Docker");
  }

  @Test
  void refusesARuntimeThatNobodyWouldUse(@TempDir Path home) {
    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(
            () -> without(Map.of(), home).choose(SandboxKind.NAMESPACES, Optional.of("runsc")))
        .withMessageContaining("\"runsc\"");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Sandboxes without(Map<String, String> environment, Path home) {
    return new Sandboxes(
        environment,
        home,
        () -> {
          throw new AssertionError("made a root file system for nothing");
        },
        _ -> {});
  }
}
